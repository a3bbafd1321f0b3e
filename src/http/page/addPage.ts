import type { Context, Hono } from 'hono';
import type { Page, PageFile } from './pageFile.ts';
import { pageHeaders } from './pageHeaders.ts';

/** Assets carry a hash of their content in their name: what is at such an address never changes. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** The front desk's page at `/`. Views are named behind the `#` of the address, so one document serves them all. */
export function addPage(app: Hono, { files, connect }: Page): void {
  const policy = pageHeaders(connect);
  for (const [path, file] of files) {
    const headers = { ...policy, 'cache-control': path === '/' ? ASK_AGAIN : FOR_GOOD };
    app.get(path, (context) => send(context, file, headers));
  }
}

function send(context: Context, file: PageFile, headers: Readonly<Record<string, string>>): Response {
  const zipped = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
  return context.body(zipped ? file.gzipped : file.body, 200, {
    ...headers,
    'content-type': file.mediaType,
    vary: 'accept-encoding',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  });
}
