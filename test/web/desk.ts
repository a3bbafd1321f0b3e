import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { builtPage } from '../../bin/cli/builtPage.ts';
import type { PageFile, PageFiles } from '../../src/http/page/pageFile.ts';
import { buildPage } from '../../bin/build/page.ts';
import { served, type Served } from '../http/served.ts';

/** False where the tests of the page cannot run; the run has said so. */
export const browserIsHere = inject('chromium') !== '';

/** What keeps a browser from asking anything of anybody by itself. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export interface Desk {
  readonly server: Served;
  readonly address: string;
  /** A new person at the page: nothing kept, on the visit view or where `at` says. */
  readonly open: (how?: Sight & { readonly at?: string }) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

export interface Sight {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that the page itself asked for, by address. */
  readonly asked: string[];
  /** What the browser complained of: errors of scripts, what the policy forbade. */
  readonly complaints: string[];
}

/** Noon on a day that the shipped releases answer, in the clinic's own time. */
const NOW = new Date('2026-07-15T12:00:00');

/** The running server with the page on it, over a store in memory with the shipped extract, and one browser. */
export async function desk(replaced: Parameters<typeof served>[0] = {}): Promise<Desk> {
  const server = await served(replaced, { files: await pageAsBuilt(), connect: [] });
  const address = `http://127.0.0.1:${server.port}`;
  const { open, close } = await visitorsOf(address);
  return { server, address, open, close: () => close().then(() => server.close()) };
}

/** The page built of the sources as they are. */
export async function pageAsBuilt(): Promise<PageFiles> {
  const output = await mkdtemp(join(tmpdir(), 'allowable-page-'));
  try {
    await buildPage({ source: fileURLToPath(new URL('../../web', import.meta.url)), output });
    return (await builtPage(output)) ?? new Map<string, PageFile>();
  } finally {
    await rm(output, { recursive: true });
  }
}

/** One browser, in which any number of people open the page at an address, each with nothing kept. */
export async function visitorsOf(address: string): Promise<Pick<Desk, 'open' | 'close'>> {
  const browser = await chromium.launch({ executablePath: inject('chromium'), args: QUIET });
  return { open: (how) => open(browser, address, how), close: () => browser.close() };
}

async function open(
  browser: Browser,
  address: string,
  { width = 1280, height = 900, scheme = 'light', at = '' }: Sight & { readonly at?: string } = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const from = request.frame().url();
    if (from === 'about:blank' || from.startsWith(address)) asked.push(request.url());
  });
  page.on('console', (message) => {
    const ours = page.url().startsWith(address);
    const refusal = /status of (?:4\d\d|5\d\d)/.test(message.text());
    if (ours && message.type() === 'error' && !refusal) complaints.push(message.text());
  });
  page.on('pageerror', (error) => void complaints.push(String(error)));
  await page.goto(`${address}/${at}`);
  return { page, context, asked, complaints };
}
