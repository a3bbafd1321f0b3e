import { extname } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
} as const satisfies Record<string, string>;

/** What a file of the page is sent as. A browser that is told nothing guesses, so a name that tells nothing is refused. */
export function mediaTypeOf(name: string): string {
  const type = (TYPES as Readonly<Record<string, string>>)[extname(name)];
  if (type === undefined) throw new Error(`${name} has an ending that the page's files may not have.`);
  return type;
}
