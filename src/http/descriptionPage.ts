import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { html, raw } from 'hono/html';
import { operationsOf, type Operation } from './completeDescription.ts';

export type Description = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; background: #fff; }
section { border-top: 1px solid #c6c6c6; padding: 0.5rem 0; }
h3 { font-size: 1rem; margin: 0.5rem 0 0; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.875rem; }
pre { background: #f3f3f3; padding: 0.75rem; overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.125rem 1rem 0.125rem 0; }
`;

/** What the page may load: nothing but its own style, known by its digest. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page that a person can read: every operation, what it takes and answers, and what to try. It loads nothing from anywhere. */
export function descriptionPage(description: Description) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Allowable</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <h1>Allowable</h1>
        <p>${description.info.description}</p>
        <p>
          <a href="/openapi.json">The same for programs (OpenAPI 3.1)</a> ·
          <a href="/v1/fees?code=97110&amp;carrier=04412&amp;locality=99&amp;date=2026-07-15"
            >The fee of 97110 in the rest of Texas on 15 July 2026</a
          >
          · <a href="/v1/releases">the releases that are loaded</a> ·
          <a href="/v1/localities?date=2026-07-15">the localities</a>
        </p>
        <h2>What can be asked here</h2>
        ${operationsOf(description).map(({ path, method, operation }) =>
          operationPart(`${method.toUpperCase()} ${path}`, operation, description),
        )}
      </body>
    </html>`;
}

function operationPart(name: string, operation: Operation, description: Description) {
  const { operationId = '', summary, parameters = [], security = [], responses = {} } = operation;
  const taken = parameters.flatMap((each) => ('name' in each ? [each] : []));
  const scope = Object.values(security[0] ?? {}).flat()[0];
  return html`<section aria-labelledby="${operationId}">
    <h3 id="${operationId}"><code>${name}</code></h3>
    <p>
      ${summary}.
      ${scope === undefined ? 'Needs no credential.' : html`Needs the scope <code>${scope}</code>.`}
    </p>
    ${
      taken.length === 0
        ? ''
        : html`<table>
            ${taken.map(
              ({ name: parameter, required, description: said }) =>
                html`<tr>
                  <th scope="row"><code>${parameter}</code></th>
                  <td>${required === true ? 'needed' : 'may be given'}</td>
                  <td>${said ?? ''}</td>
                </tr>`,
            )}
          </table>`
    }
    ${examplesOf(operation, description).map((example) => html`<pre tabindex="0"><code>${example}</code></pre>`)}
    <p>
      Answers
      ${Object.entries(responses as Record<string, { description?: string }>)
        .filter(([, { description: said }]) => said !== undefined)
        .map(([status, { description: said }]) => `${status}: ${said}`)
        .join(' · ')}
    </p>
  </section>`;
}

/** The examples of a request's body, as they are sent. */
export function examplesOf({ requestBody }: Operation, { components }: Description): string[] {
  if (!requestBody || !('content' in requestBody)) return [];
  return Object.values(requestBody.content as Record<string, { example?: unknown; schema?: object }>).flatMap(
    ({ example, schema = {} }) => {
      const name = '$ref' in schema ? String(schema.$ref).split('/').at(-1) : undefined;
      const named = name === undefined ? schema : components?.schemas?.[name];
      const found: unknown = example ?? (named && 'example' in named ? named.example : undefined);
      if (found === undefined) return [];
      return [typeof found === 'string' ? found : JSON.stringify(found, null, 2)];
    },
  );
}
