import type { PackedGroup } from './dataSet.ts';
import type { PlusFourArea } from './plusFour.ts';

/** The group of one ZIP: a line an area, "TX|04412|99|1001-1034 1036". */
export function packPlusFours(zip: string, areas: readonly PlusFourArea[]): PackedGroup {
  return {
    name: zip,
    rows: areas.reduce((sum, area) => sum + plusFoursIn(area), 0),
    lines: areas.map(areaToText).sort(),
  };
}

/** The areas of one group; throws where a line was not made by `packPlusFours`. */
export function plusFourAreasOf(lines: readonly string[]): PlusFourArea[] {
  return lines.map(areaFromText);
}

function plusFoursIn({ ranges }: PlusFourArea): number {
  return ranges.reduce((sum, [first, last]) => sum + Number(last) - Number(first) + 1, 0);
}

function areaToText({ state, carrier, locality, ranges }: PlusFourArea): string {
  const list = ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(' ');
  return [state, carrier, locality, list].join('|');
}

function areaFromText(text: string): PlusFourArea {
  const match = /^([A-Z]{2})\|(\d{5})\|(\d\d)\|([\d -]+)$/.exec(text);
  const ranges = (match?.[4] ?? '').split(' ').map((range) => /^(\d{4})(?:-(\d{4}))?$/.exec(range));
  const [, state, carrier, locality] = match ?? [];
  if (!state || !carrier || !locality || !ranges.every((range) => range !== null)) {
    throw new Error(`stored plus-fours are malformed: ${text}`);
  }
  return { state, carrier, locality, ranges: ranges.map(([, first = '', last]) => [first, last ?? first]) };
}
