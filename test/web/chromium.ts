import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import sparticuz from '@sparticuz/chromium';

const execute = promisify(execFile);

/** A Chromium that starts here, or why each of those that were tried did not. */
export type ChromiumFound = { readonly path: string } | { readonly whys: readonly string[] };

/** A real Chromium without a window: the one that npm brought along (Linux on x64), else the system's. */
export async function findChromium(): Promise<ChromiumFound> {
  const whys: string[] = [];
  for (const candidate of [packaged, () => 'chromium', () => 'chromium-browser', () => 'google-chrome']) {
    try {
      const path = await candidate();
      await execute(path, ['--version'], { timeout: 20_000 });
      return { path };
    } catch (error) {
      whys.push(error instanceof Error ? error.message.trim() : String(error));
    }
  }
  return { whys };
}

function packaged(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') return sparticuz.executablePath();
  throw new Error('the Chromium that npm brings along runs on Linux and x64 alone');
}
