import { isRecord } from '../../state/typedText.ts';

/** Terms as they are being edited: whatever JSON the person makes of them, right or wrong. */
export type Terms = Readonly<Record<string, unknown>>;

export function termAt(terms: Terms, path: string): unknown {
  return path.split('/').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), terms);
}

/** The terms with a value at a place; undefined takes it out, and what would be left empty around it. */
export function withTermAt(terms: Terms, path: string, value: unknown): Terms {
  const [key = '', ...further] = path.split('/');
  const own = terms[key];
  const inside =
    further.length === 0 ? value : withTermAt(isRecord(own) ? own : {}, further.join('/'), value);
  const isEmpty = inside === undefined || (isRecord(inside) && Object.keys(inside).length === 0);
  const others = Object.fromEntries(Object.entries(terms).filter(([name]) => name !== key));
  if (isEmpty) return others;
  return { ...terms, [key]: inside };
}

/** What belongs to one kind of terms alone. */
const OF_ONE_KIND = [
  'percent',
  'percentOf',
  'conversionFactor',
  'gpci',
  'anesthesiaConversionFactor',
  'fees',
  'unlisted',
  'amount',
  'evaluation',
  'per',
];

export function withKind(terms: Terms, kind: string): Terms {
  const common = Object.entries(terms).filter(([name]) => name !== 'kind' && !OF_ONE_KIND.includes(name));
  return { kind, ...Object.fromEntries(common) };
}
