import type { Place } from '../state/clinic.ts';

/** A locality's name as CMS prints it, in capitals, as a person would write it. */
export function placeName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(^|[\s(/-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replaceAll(/\b(Of|And|The)\b/g, (word, _, at: number) => (at === 0 ? word : word.toLowerCase()));
}

export function placeText(place: Place | null): string {
  if (place === null) return '';
  if (!('zip' in place)) return place.name;
  return `${place.zip}${place.plus4 === undefined ? '' : `-${place.plus4}`} · ${place.name}`;
}
