import type { FileProblem } from '../fileProblem.ts';
import type { Reading, Refused } from './rows.ts';

/** How many problems of a refused file are told one by one; a shifted column would otherwise tell thousands. */
export const PROBLEMS_LISTED = 100;

export const FRESH_COPY =
  'Take a fresh copy of the file from CMS and import it unopened: spreadsheet programs change cells when they save.';

type Problem = Pick<FileProblem, 'code' | 'message'> & Partial<FileProblem>;

/** The problems of one member, collected instead of stopping at the first. */
export class ProblemLog {
  readonly member: string;
  readonly #listed: FileProblem[] = [];
  #total = 0;

  constructor(member: string) {
    this.member = member;
  }

  get total(): number {
    return this.#total;
  }

  /** Notes a problem of this member; what is not given is null, and the remedy a fresh copy. */
  add(problem: Problem): void {
    this.#total += 1;
    if (this.#listed.length >= PROBLEMS_LISTED) return;
    this.#listed.push({
      member: this.member,
      line: null,
      column: null,
      found: null,
      remedy: FRESH_COPY,
      ...problem,
    });
  }

  refusal(): Refused {
    return { ok: false, problems: this.#listed, total: this.#total };
  }

  /** The facts where nothing was wrong, else the refusal. */
  reading<T>(facts: T): Reading<T> {
    return this.#total === 0 ? { ok: true, facts } : this.refusal();
  }
}

/** Several refusals as one, still bounded. */
export function joinRefusals(refusals: readonly Refused[]): Refused {
  return {
    ok: false,
    problems: refusals.flatMap(({ problems }) => problems).slice(0, PROBLEMS_LISTED),
    total: refusals.reduce((sum, { total }) => sum + total, 0),
  };
}
