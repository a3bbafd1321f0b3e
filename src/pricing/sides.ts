import type { LinePricing } from './linePricing.ts';

/** How a day's lines of one code report its two sides. */
export type SidesReported =
  /** Both sides on one line: its single unit, or a unit for each side. */
  | { readonly kind: 'one-line'; readonly line: LinePricing; readonly secondUnit: boolean }
  /** A line for each side, the one sent first before the other. */
  | { readonly kind: 'two-lines'; readonly line: LinePricing; readonly other: LinePricing }
  | { readonly kind: 'unclear'; readonly lines: readonly LinePricing[]; readonly because: string };

const SEND_50 = 'Send both sides on one line with modifier 50 and 1 unit';

/**
 * Reads modifiers 50, RT and LT, and units, as the record layout does: indicators 1 and 2 also take a code reported twice by
 * any other means for its two sides, indicator 0 only RT with LT, and 3 prices each side by itself. Lines whose modifiers
 * say that they are separate services (59, XS, 76 and their like) are not the other side of anything.
 */
export function sidesReported(
  lines: readonly LinePricing[],
  indicator: string,
  separate: ReadonlySet<string>,
): readonly SidesReported[] {
  const whole = lines.filter(saysBoth);
  const single = lines.filter(
    (line) => !saysBoth(line) && !line.line.modifiers.some((each) => separate.has(each)),
  );
  const found = whole.map((line) => onOneLine(line, indicator)).filter((each) => each !== undefined);
  const apart = indicator === '3' ? undefined : onSeveralLines(single, indicator);
  return apart ? [...found, apart] : found;
}

function saysBoth({ line: { modifiers } }: LinePricing): boolean {
  return modifiers.includes('50') || (modifiers.includes('RT') && modifiers.includes('LT'));
}

function onOneLine(line: LinePricing, indicator: string): SidesReported | undefined {
  const { units, modifiers } = line.line;
  if (units === 1) return { kind: 'one-line', line, secondUnit: false };
  const unitForEach = units === 2 && !modifiers.includes('50');
  if (unitForEach) return indicator === '3' ? undefined : { kind: 'one-line', line, secondUnit: true };
  return {
    kind: 'unclear',
    lines: [line],
    because: `${units} units and both sides leave open how often it was done. ${SEND_50}.`,
  };
}

function onSeveralLines(lines: readonly LinePricing[], indicator: string): SidesReported | undefined {
  const onSide = (side: string) => unitsOf(lines.filter(({ line }) => line.modifiers.includes(side)));
  const [right, left, all] = [onSide('RT'), onSide('LT'), unitsOf(lines)];
  const bothNamed = right > 0 && left > 0;
  const oneSideOnly = !bothNamed && Math.max(right, left) === all;
  if (all < 2 || oneSideOnly || (!bothNamed && indicator === '0')) return undefined;
  if (all === 2) return twice(lines);
  const because = `Reported ${all} times, which leaves open which are its two sides. ${SEND_50}, and say with 59, XS or 76 which are separate services.`;
  return { kind: 'unclear', lines, because };
}

function twice([line, other]: readonly LinePricing[]): SidesReported | undefined {
  if (!line) return undefined;
  return other ? { kind: 'two-lines', line, other } : { kind: 'one-line', line, secondUnit: true };
}

function unitsOf(lines: readonly LinePricing[]): number {
  return lines.reduce((sum, { line }) => sum + line.units, 0);
}
