import { formatDecimal } from '../decimal/text.ts';
import type { Derivation, Operation } from '../pricing/derivation.ts';
import type { Source } from '../pricing/source.ts';

/**
 * A derivation as an answer carries it. A node is a fact with its source, an operation over further nodes, or a
 * reference to an amount that is explained under its own name beside it.
 */
export type ExplanationNode = ExplainedFact | ExplainedOperation | AmountReference;

export interface ExplainedFact {
  readonly label: string;
  readonly value: string;
  readonly source: Source;
}

export interface ExplainedOperation {
  readonly label: string;
  readonly value: string;
  readonly operation: Exclude<Operation, 'fact'>;
  readonly of: readonly ExplanationNode[];
}

export interface AmountReference {
  readonly amount: string;
  readonly value: string;
}

/** The whole tree of a derivation; amounts with a name of their own inside it are cited, not repeated. */
export function explain(derivation: Derivation): ExplanationNode {
  const { label, operation } = derivation;
  const value = formatDecimal(derivation);
  if (operation === 'fact') return { label, value, source: sourceOf(derivation) };
  return { label, value, operation, of: derivation.of.map(inside) };
}

/** The trees of several amounts by their names; an amount that is another one by another name cites it. */
export function explainAmounts(
  amounts: Readonly<Record<string, Derivation | null>>,
): Record<string, ExplanationNode> {
  const trees: Record<string, ExplanationNode> = {};
  for (const [name, derivation] of Object.entries(amounts)) {
    if (derivation)
      trees[name] = (derivation.name ?? name) === name ? explain(derivation) : inside(derivation);
  }
  return trees;
}

function inside(derivation: Derivation): ExplanationNode {
  return derivation.name === null
    ? explain(derivation)
    : { amount: derivation.name, value: formatDecimal(derivation) };
}

function sourceOf({ source, label }: Derivation): Source {
  if (source === null) throw new Error(`the fact "${label}" has no source`);
  return source;
}
