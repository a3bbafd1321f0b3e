import type { Check } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { judgedOf, type GateQuestion, type Judged } from './judged.ts';
import {
  FINDINGS_LISTED,
  type CheckCount,
  type Finding,
  type Judgement,
  type Severity,
} from './judgement.ts';

const REFUSING = ['wrong', 'doubtful'] as const;
const WORST_FIRST: readonly Severity[] = [...REFUSING, 'note'];

/**
 * Whether a release may be published: compared with the one before it, with what is known of every release and, where
 * they are at hand, with the amounts CMS published. Looks at facts alone: no clock, no store.
 */
export function judgeRelease(question: GateQuestion): Judgement {
  const judged = judgedOf(question);
  const made = CHECKS.map((check) => ({ check: check.name, findings: findingsOf(check, judged) }));
  const counts = made
    .filter(({ findings }) => findings.length > 0)
    .map(({ check, findings }) => ({ check, ...bySeverity(findings) }));
  return {
    verdict: REFUSING.find((severity) => counts.some((each) => each[severity] > 0)) ?? 'passed',
    release: question.release.id,
    before: judged.before?.release.id ?? null,
    findings: made.flatMap(({ findings }) => findings.slice(0, FINDINGS_LISTED)),
    counts,
  };
}

function findingsOf({ name, find }: Check, judged: Judged): Finding[] {
  const found = find(judged);
  return WORST_FIRST.flatMap((severity) =>
    found.filter((each) => each.severity === severity).map((each) => ({ check: name, ...each })),
  );
}

function bySeverity(findings: readonly Finding[]): Omit<CheckCount, 'check'> {
  const count = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  return { wrong: count('wrong'), doubtful: count('doubtful'), note: count('note') };
}
