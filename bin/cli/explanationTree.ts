import type { ExplanationNode } from '../../src/answers/explanation.ts';
import type { Source } from '../../src/pricing/source.ts';

/** A derivation as an indented tree, two blanks a level, each fact with where it comes from. */
export function explanationTree(node: ExplanationNode, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if ('amount' in node) return [`${indent}${node.value}  ${node.amount}, explained under its own name`];
  if ('source' in node) return [`${indent}${node.value}  ${node.label} [${sourceText(node.source)}]`];
  return [
    `${indent}${node.value}  ${node.label} (${WORDS[node.operation]})`,
    ...node.of.flatMap((part) => explanationTree(part, depth + 1)),
  ];
}

const WORDS = {
  sum: 'the sum of',
  difference: 'the first less the others',
  product: 'the product of',
  lesser: 'the lesser of',
  greater: 'the greater of',
  'round-half-up': 'rounded to the cent, a half up',
  'quotient-round-half-up': 'divided, and rounded to the cent, a half up',
  'product-round-half-up': 'multiplied, and rounded to the cent, a half up',
  'proportion-round-half-up':
    'the first in the proportion of the second to the third, rounded to the cent, a half up',
  'proportion-cut': 'the first in the proportion of the second to the third, cut to the cent',
} as const;

function sourceText(source: Source): string {
  switch (source.kind) {
    case 'release':
      return `${source.file}, ${source.column}, ${source.row}`;
    case 'policy':
      return `${source.citation}${source.unconfirmed ? ', not confirmed' : ''}`;
    case 'request':
      return `the request, ${source.pointer}`;
    case 'line':
      return `explained on its own line, ${source.pointer}`;
    case 'charge-list':
      return `the charge list from ${source.version}, ${source.row}`;
    case 'payer':
      return `${source.payer}, terms from ${source.version}, ${source.term}`;
  }
}
