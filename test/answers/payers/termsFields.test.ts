import { z } from '@hono/zod-openapi';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TERMS_BY_KIND } from '../../../src/answers/payers/payerSchema.ts';
import { putPayer } from '../../../src/answers/payers/putPayer.ts';
import type { RefusalError } from '../../../src/answers/refusal.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../../src/store/openStore.ts';
import { BAD_VALUES } from './badValues.ts';
import { FULL_TERMS } from './fullTerms.ts';

type Kind = keyof typeof FULL_TERMS;
const KINDS = Object.keys(TERMS_BY_KIND) as Kind[];

let store: TableStore;
beforeAll(async () => {
  store = await openMemoryStore();
});
afterAll(() => store.close());

/** What is wrong with a payer of these terms; where nothing is, it is stored. */
async function errorsOf(terms: unknown): Promise<readonly RefusalError[]> {
  const mode = { condition: { kind: 'whatever-is-there' }, dryRun: false } as const;
  const answer = await putPayer({ store: store.payers, practice: 'one' }, payerOf(terms), undefined, mode);
  return answer.ok ? [] : answer.refusal.errors;
}

const stored = async () => (await store.payers.readNow('one', 'acme'))?.document;
afterEach(async () => {
  const kept = await store.payers.readNow('one', 'acme');
  if (kept) await store.payers.delete('one', 'acme', kept.revision);
});

const payerOf = (terms: unknown) => ({
  id: 'acme',
  name: 'Acme',
  versions: [{ effectiveFrom: '2026-01-01', terms }],
});

/** Every place in a value, down to its leaves. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, each]) => placesIn(each, [...path, name]))
      : [];
  return path.length === 0 ? below : [path, ...below];
}

const pointerOf = (path: readonly string[]) => path.map((part) => `/${part}`).join('');
const formOf = (path: readonly string[]) => pointerOf(path.map((part) => (/^\d+$/.test(part) ? '*' : part)));

/** The value with another one at a place. */
function replaced(value: unknown, [part, ...rest]: readonly string[], bad: unknown): unknown {
  if (part === undefined) return bad;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[part] = replaced(copy[part], rest, bad);
  return copy;
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Every place that a schema knows, as the description of the API has it. */
function placesOf({ properties, items, anyOf }: Schema, path = ''): string[] {
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, each]) => [
      `${path}/${name}`,
      ...placesOf(each, `${path}/${name}`),
    ]),
    ...(items ? [`${path}/*`, ...placesOf(items, `${path}/*`)] : []),
    ...(anyOf ?? []).flatMap((each) => placesOf(each, path)),
  ];
}

const KNOWN = new Set(
  KINDS.flatMap((kind) => placesOf(z.toJSONSchema(TERMS_BY_KIND[kind], { io: 'input' }) as Schema)),
);

describe('the table of bad values', () => {
  it('has a row for every field that terms may have, and for no other', () => {
    expect(Object.keys(BAD_VALUES).sort()).toEqual([...KNOWN].sort());
  });

  it('and the full terms have every field, but for two forms of what is not listed', () => {
    const shown = new Set(KINDS.flatMap((kind) => placesIn(FULL_TERMS[kind]).map(formOf)));
    expect([...KNOWN].filter((place) => !shown.has(place))).toEqual([
      '/unlisted/percentOfCharges',
      '/unlisted/notCovered',
    ]);
  });
});

describe.each(KINDS)('terms of the kind %s', (kind) => {
  const full = FULL_TERMS[kind];

  it('are kept word for word with every field they may have', async () => {
    expect(await errorsOf(full)).toEqual([]);
    expect(await stored()).toEqual(payerOf(full));
  });

  it.each(placesIn(full).map((path) => [pointerOf(path), path] as const))(
    'are refused at %s, and there alone, where a bad value stands there, and nothing is stored',
    async (pointer, path) => {
      for (const bad of BAD_VALUES[formOf(path)] ?? []) {
        const errors = await errorsOf(replaced(full, path, bad));
        const places = [...new Set(errors.map((error) => error.pointer))];
        expect(places, JSON.stringify(bad)).toEqual([`/versions/0/terms${pointer}`]);
        for (const { code, message, remedy } of errors) {
          expect([code, message, remedy]).not.toContain('');
        }
      }
      expect(await stored()).toBeUndefined();
    },
  );

  it.each(placesIn(full).filter((path) => isObjectAt(full, path)))(
    'are refused with a field that is not known: in %s',
    async (...path) => {
      const errors = await errorsOf(replaced(full, [...path, 'patientName'], 'Jane Roe'));
      expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
        [`/versions/0/terms${pointerOf(path)}/patientName`, 'unknown-field'],
      ]);
      expect(JSON.stringify(errors)).not.toContain('Jane');
    },
  );

  it('name every field that is wrong at once', async () => {
    const leaves = placesIn(full).filter(
      (path) => path[0] !== 'kind' && !isObjectAt(full, path) && !Array.isArray(valueAt(full, path)),
    );
    const allWrong = leaves.reduce<unknown>((terms, path) => replaced(terms, path, null), full);
    const pointers = (await errorsOf(allWrong)).map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(leaves.map((path) => `/versions/0/terms${pointerOf(path)}`).sort());
  });
});

it.each([{ percentOfCharges: 'x' }, { notCovered: 'nobody' }])('what is not listed: %o', async (unlisted) => {
  const [field = ''] = Object.keys(unlisted);
  for (const bad of BAD_VALUES[`/unlisted/${field}`] ?? []) {
    const errors = await errorsOf({ ...FULL_TERMS['fee-list'], unlisted: { [field]: bad } });
    expect(errors.map(({ pointer }) => pointer)).toEqual([`/versions/0/terms/unlisted/${field}`]);
  }
});

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((each, part) => (each as Record<string, unknown>)[part], value);
}

function isObjectAt(value: unknown, path: readonly string[]): boolean {
  const each = valueAt(value, path);
  return typeof each === 'object' && each !== null && !Array.isArray(each);
}
