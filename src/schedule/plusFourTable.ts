import type { PackedGroup } from './dataSet.ts';
import { localityId, type LocalityKey } from './locality.ts';
import type { PlusFourArea } from './plusFour.ts';
import { packPlusFours } from './plusFourText.ts';

/** A place in a ZIP's ten thousand plus-fours that no row has named. */
const NO_AREA = 0;

interface Area extends LocalityKey {
  readonly state: string;
}

/** A million plus-fours in twelve megabytes: two bytes for each of the ten thousand that a ZIP can have. */
export class PlusFourTable {
  readonly #areas: Area[] = [];
  readonly #places = new Map<string, number>();
  readonly #zips = new Map<string, Uint16Array>();

  /** Notes the area of a plus-four; answers the area it has already, where that is another one. */
  add(zip: string, plusFour: string, area: Area): Area | undefined {
    const places = this.#zips.get(zip) ?? new Uint16Array(10_000);
    this.#zips.set(zip, places);
    const place = this.#placeOf(area);
    const earlier = places[Number(plusFour)] ?? NO_AREA;
    if (earlier !== NO_AREA && earlier !== place) return this.#areas[earlier - 1];
    places[Number(plusFour)] = place;
    return undefined;
  }

  /** A group a ZIP, in the order of the ZIPs. */
  groups(): PackedGroup[] {
    const zips = [...this.#zips].sort(([a], [b]) => (a < b ? -1 : 1));
    return zips.map(([zip, places]) => packPlusFours(zip, this.#areasOf(places)));
  }

  #placeOf(area: Area): number {
    const name = `${area.state} ${localityId(area)}`;
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.#areas.push(area);
    this.#places.set(name, place);
    return place;
  }

  #areasOf(places: Uint16Array): PlusFourArea[] {
    const ranges = new Map<number, [string, string][]>();
    for (let first = 0; first < places.length; first += 1) {
      const place = places[first] ?? NO_AREA;
      if (place === NO_AREA) continue;
      let last = first;
      while (places[last + 1] === place) last += 1;
      const list = ranges.get(place) ?? [];
      ranges.set(place, list);
      list.push([fourDigits(first), fourDigits(last)]);
      first = last;
    }
    return [...ranges].map(([place, list]) => ({ ...this.#area(place), ranges: list }));
  }

  #area(place: number): Area {
    const area = this.#areas[place - 1];
    if (!area) throw new Error(`there is no area ${place}`);
    return area;
  }
}

function fourDigits(value: number): string {
  return String(value).padStart(4, '0');
}
