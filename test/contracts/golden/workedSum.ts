import { lastCents } from './exactSum.ts';

interface Step {
  /** Before the colon: "97530", "allowed". */
  readonly label: string;
  /** What it comes to, in cents. */
  readonly cents: bigint;
}

/** The steps of a written sum, each checked; lines without a step are words. */
export function stepsOf(sum: string): Step[] {
  return sum.split(/[\n;]/).flatMap((line) => {
    const [, label = '', statement = ''] = /^\s*(?:([^:]*): )?(.*?)\s*$/.exec(line) ?? [];
    return / (=|->|cut) /.test(statement) ? [{ label, cents: lastCents(statement) }] : [];
  });
}

/** The amounts of dollars and cents that a sum names. */
export function amountsIn(sum: string): ReadonlySet<string> {
  return new Set(sum.match(/(?<![\d.])\d+\.\d{2}(?![\d.%…])/g));
}
