import type { Command } from './command.ts';

const EVERYWHERE = `Everywhere: --data DIR   where data is kept (.allowable)
            --json       results for machines
With ALLOWABLE_TABLE and ALLOWABLE_BUCKET set, a command works on that deployed table and bucket instead; with
AWS_ENDPOINT_URL_DYNAMODB alone, on the table "allowable" of the DynamoDB at that address.
Exit codes: 0 done, 1 refused input, 2 wrong use, 3 a fault of ours.`;

export function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name, synopsis }) => name.length + synopsis.length + 1));
  const lines = commands.map(
    ({ name, synopsis, summary }) => `  ${`${name} ${synopsis}`.padEnd(width)}  ${summary}`,
  );
  return `allowable: what a visit is allowed, who pays which part, and why\n\n${lines.join('\n')}\n\n${EVERYWHERE}`;
}
