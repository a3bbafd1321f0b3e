import { type Calendar, type CalendarEntry, EMPTY_CALENDAR } from '../schedule/calendar.ts';
import { numberAttribute, textAttribute, textsAttribute } from './attributes.ts';
import { putWhere } from './conditionalWrite.ts';
import { CALENDAR_KEY } from './keys.ts';
import { readItem } from './readItems.ts';
import type { Item, Table } from './table.ts';

/**
 * The calendar is one item, so that one conditional write publishes. It keeps up to 40 earlier states, nearly
 * alike: each distinct entry is stored once (`entries`, JSON texts) and a state is a list of places in that list
 * ("0 3 4"). Written out in full, ten years of quarters would come near DynamoDB's 400 KB; so they stay under 40.
 */
export async function readCalendar(table: Table): Promise<Calendar> {
  const item = await readItem(table, CALENDAR_KEY);
  return item ? calendarOf(item) : EMPTY_CALENDAR;
}

/** False where the stored calendar is not the one before `next`. */
export async function replaceCalendar(table: Table, next: Calendar): Promise<boolean> {
  return await putWhere(table, itemOf(next), { attribute: 'version', value: next.version - 1 });
}

function itemOf(calendar: Calendar): Item {
  const places = new Map<string, number>();
  const stateText = (state: readonly CalendarEntry[]) =>
    state.map((entry) => placeOf(places, JSON.stringify(entry))).join(' ');
  const current = stateText(calendar.entries);
  const history = calendar.history.map(stateText);
  return { ...CALENDAR_KEY, version: calendar.version, entries: [...places.keys()], current, history };
}

function placeOf(places: Map<string, number>, entry: string): number {
  const place = places.get(entry) ?? places.size;
  places.set(entry, place);
  return place;
}

function calendarOf(item: Item): Calendar {
  const entries = textsAttribute(item, 'entries').map((text) => JSON.parse(text) as CalendarEntry);
  const state = (text: string) =>
    text === '' ? [] : text.split(' ').map((place) => entryAt(entries, place));
  return {
    version: numberAttribute(item, 'version'),
    entries: state(textAttribute(item, 'current')),
    history: textsAttribute(item, 'history').map(state),
  };
}

function entryAt(entries: readonly CalendarEntry[], place: string): CalendarEntry {
  const entry = entries[Number(place)];
  if (!entry) throw new Error(`the stored calendar names an entry ${place} that it does not hold`);
  return entry;
}
