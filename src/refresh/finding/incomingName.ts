import { createHash } from 'node:crypto';

/** Long enough for every name of CMS's. */
const MOST_CHARACTERS = 100;

/**
 * What a file is called where it is put: "1a2b3c4d-rvu26c.zip". The mark is made of the address and of what the server
 * says to tell its versions apart, so that the name alone says whether this version was had before.
 */
export function incomingName(address: URL, version: string): string {
  const mark = createHash('sha256').update(`${address.href}\n${version}`).digest('hex').slice(0, 8);
  return `${mark}-${plainName(address)}`;
}

/** The last part of the address in letters, digits, dots and hyphens, ending as a zip does. */
function plainName(address: URL): string {
  const last = decoded(address.href).split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/\.zip$/i, '').replace(/[^A-Za-z0-9._-]+/g, '-');
  const stem = plain.slice(0, MOST_CHARACTERS).replace(/^[.-]+|[.-]+$/g, '');
  return `${stem === '' ? 'file' : stem}.zip`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
