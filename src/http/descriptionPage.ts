import { html } from 'hono/html';
import type { Api } from './apiDependencies.ts';

type Description = ReturnType<Api['getOpenAPI31Document']>;

/** A page that a person can read: what the API answers and one request to try. It loads nothing from anywhere. */
export function descriptionPage(description: Description) {
  const operations = Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method: method.toUpperCase(), summary: operation.summary ?? '' }] : [];
    }),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Allowable</title>
      </head>
      <body>
        <h1>Allowable</h1>
        <p>${description.info.description}</p>
        <table>
          <caption>
            What can be asked here (<a href="/openapi.json">OpenAPI</a
            >)
          </caption>
          <thead>
            <tr>
              <th scope="col">Request</th>
              <th scope="col">Answers</th>
            </tr>
          </thead>
          <tbody>
            ${operations.map(
              ({ method, path, summary }) =>
                html`<tr>
                  <td><code>${method} ${path}</code></td>
                  <td>${summary}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <h2>Try it</h2>
        <p>
          <a href="/v1/fees?code=97110&amp;carrier=04412&amp;locality=99&amp;date=2026-07-15"
            >The fee of 97110 in the rest of Texas on 15 July 2026</a
          >
          · <a href="/v1/releases">the releases that are loaded</a> ·
          <a href="/v1/localities?date=2026-07-15">the localities</a>
        </p>
      </body>
    </html>`;
}
