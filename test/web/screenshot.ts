import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where a reviewer can open them; not kept in the repository. */
const SCREENSHOTS = fileURLToPath(new URL('../../screenshots', import.meta.url));

/** Writes the whole page as it looks now. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}
