const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const PLACES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** "no unit", "one unit", "two units", "12 units". */
export function counted(count: number, noun: string): string {
  return `${COUNTS[count] ?? count} ${noun}${count < 2 ? '' : 's'}`;
}

/** "1 minute", "33 minutes": minutes stay in figures, as they stand in the note. */
export function minutesInWords(minutes: number): string {
  return `${minutes} minute${minutes === 1 ? '' : 's'}`;
}

/** "the third unit". */
export function unitByPlace(place: number): string {
  const word = PLACES[place - 1];
  return word === undefined ? `unit ${place}` : `the ${word} unit`;
}
