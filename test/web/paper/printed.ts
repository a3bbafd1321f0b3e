import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** Where a reviewer can open what was printed; not kept in the repository. */
const PRINTED = fileURLToPath(new URL('../../../screenshots', import.meta.url));

export interface Printed {
  /** The text of each page. */
  readonly pages: readonly string[];
  readonly text: string;
}

/** What a printer without background colours would put out, on the paper of this size. */
export async function printed(
  page: Page,
  name: string,
  format: 'Letter' | 'A4' = 'Letter',
): Promise<Printed> {
  const bytes = await page.pdf({ format, printBackground: false });
  mkdirSync(PRINTED, { recursive: true });
  writeFileSync(join(PRINTED, `${name}.pdf`), bytes);
  const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return { pages, text: pages.join(' ').replaceAll(/\s+/g, ' ') };
}
