import { FINDINGS_LISTED, type CheckName, type Finding, type Judgement, type Severity } from './judgement.ts';
import { counted, grouped } from './words.ts';

/** What fits a terminal and a notice. */
const MOST_LINES = 60;

const HEADINGS = {
  wrong: 'WRONG',
  doubtful: 'DOUBTFUL',
  note: 'To note',
} as const satisfies Record<Severity, string>;

const VERDICTS = {
  wrong: 'is wrong and must not be published',
  doubtful: 'is doubtful: somebody has to look before it is published',
  passed: 'passed',
} as const satisfies Record<Judgement['verdict'], string>;

/** The judgement as plain text, the worst first and at most 60 lines: as many findings of each check as fit. */
export function judgementText(judgement: Judgement): string {
  const head = headOf(judgement);
  for (let shown = FINDINGS_LISTED; shown > 1; shown -= 1) {
    const lines = [...head, ...sectionsOf(judgement, shown)];
    if (lines.length <= MOST_LINES) return lines.join('\n');
  }
  const lines = [...head, ...sectionsOf(judgement, 1)];
  return (lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), '  ...']).join('\n');
}

function headOf({ release, before, verdict, counts }: Judgement): string[] {
  const count = (severity: Severity) => counts.reduce((sum, each) => sum + each[severity], 0);
  const compared = before === null ? 'compared with no release before it' : `compared with ${before}`;
  const totals = `${grouped(count('wrong'))} wrong, ${grouped(count('doubtful'))} doubtful, ${counted(count('note'), 'note')}`;
  return [`Release ${release} ${VERDICTS[verdict]}.`, `${totals}; ${compared}.`];
}

function sectionsOf(judgement: Judgement, shown: number): string[] {
  return (['wrong', 'doubtful', 'note'] as const).flatMap((severity) => {
    const lines = judgement.counts.flatMap((count) =>
      linesOf(count.check, severity, count[severity], judgement.findings, shown),
    );
    return lines.length === 0 ? [] : [HEADINGS[severity], ...lines];
  });
}

function linesOf(
  check: CheckName,
  severity: Severity,
  total: number,
  findings: readonly Finding[],
  shown: number,
): string[] {
  const listed = findings
    .filter((each) => each.check === check && each.severity === severity)
    .slice(0, shown);
  const more = total - listed.length;
  return [
    ...listed.map(({ message }) => `  ${check}: ${message}`),
    ...(more > 0 ? [`  ${check}: and ${grouped(more)} more`] : []),
  ];
}
