import type { Locality } from '../schedule/locality.ts';
import type { RelativeValueRow } from '../schedule/relativeValues.ts';
import type { OppsCap, ReleaseContent } from '../schedule/release.ts';
import {
  localityFromText,
  localityToText,
  oppsCapFromText,
  oppsCapToText,
  rowFromText,
  rowToText,
} from '../schedule/rowText.ts';
import { textAttribute, textsAttribute } from './attributes.ts';
import { codeKey, localityKey, oppsCapKey } from './keys.ts';
import type { Item } from './table.ts';

/**
 * A release's content as items. A code's modifiers lie together in one item, because an estimate wants all of them
 * and DynamoDB charges by the kilobyte: 17,000 small items instead of 19,000. OPPS caps are one item a code and
 * modifier with every locality in it (4 KB), because nobody reads them apart. Values are the project's own row
 * texts, so what is stored is what the release's hash was taken of.
 */
export function itemsOf(release: string, content: ReleaseContent): Item[] {
  const codes = Map.groupBy(content.rows, (row) => row.code);
  const caps = Map.groupBy(content.oppsCaps, (cap) => `${cap.code} ${cap.modifier}`);
  return [
    ...[...codes].map(([code, rows]) => ({ ...codeKey(release, code), rows: rows.map(rowToText) })),
    ...[...caps.values()].flatMap((group) => oppsCapItem(release, group)),
    ...content.localities.map((locality) => localityItem(release, locality)),
  ];
}

export function rowsOf(item: Item): RelativeValueRow[] {
  return textsAttribute(item, 'rows').map(rowFromText);
}

export function oppsCapsOf(item: Item): OppsCap[] {
  return textsAttribute(item, 'caps').map(oppsCapFromText);
}

export function localityOf(item: Item): Locality {
  return localityFromText(textAttribute(item, 'text'));
}

/** How many of the release's rows, caps and localities an item holds. */
export function sizeOf(item: Item): number {
  const list = item['rows'] ?? item['caps'];
  return Array.isArray(list) ? list.length : 1;
}

function oppsCapItem(release: string, caps: readonly OppsCap[]): Item[] {
  return caps.slice(0, 1).map(({ code, modifier }) => ({
    ...oppsCapKey(release, code, modifier),
    caps: caps.map(oppsCapToText),
  }));
}

function localityItem(release: string, locality: Locality): Item {
  return { ...localityKey(release, locality.carrier, locality.locality), text: localityToText(locality) };
}
