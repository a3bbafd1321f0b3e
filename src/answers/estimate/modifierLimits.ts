import { ONLY_ONE_OF } from '../../../data/modifierCombinations.ts';
import { isContractorPriced } from '../../pricing/outcome.ts';
import type { RowInRelease } from '../../pricing/rowFacts.ts';
import type { VisitLine } from '../../pricing/visit.ts';
import { refused, type Answer, type RefusalError } from '../refusal.ts';
import type { EstimateRequest } from './request.ts';

/** Modifiers that contradict each other on one line. */
export function modifierErrors(request: EstimateRequest): RefusalError[] {
  return (['lines', 'alsoThatDay'] as const).flatMap((list) =>
    request[list].flatMap(({ modifiers }, index) =>
      ONLY_ONE_OF.flatMap(({ of, because, remedy }): RefusalError[] => {
        const found = modifiers.filter((each) => of.includes(each));
        if (found.length < 2) return [];
        const pointer = `/${list}/${index}/modifiers`;
        return [{ pointer, code: 'modifiers-contradict', found: found.join(' '), message: because, remedy }];
      }),
    ),
  );
}

/** A line as far as its row can refuse it. */
export type LineOnRow = Pick<VisitLine, 'code' | 'modifiers' | 'pointer' | 'baseUnits' | 'contractorPrice'>;

/** What a line's row shows to be impossible: both sides of a service that has none, or an amount the schedule sets itself. */
export function refuseOnRow(line: LineOnRow, { row }: RowInRelease): Answer<never> | undefined {
  const errors: RefusalError[] = [];
  const noSides = row.bilateralSurgery === '9' || row.multipleProcedure === '5';
  if (line.modifiers.includes('50') && noSides) {
    errors.push({
      pointer: `${line.pointer}/modifiers`,
      code: 'no-two-sides',
      found: '50',
      message: `Modifier 50 (both sides) does not apply to ${row.code}.`,
      remedy: 'Leave 50 out.',
    });
  }
  if (line.contractorPrice !== null && !isContractorPriced(row)) {
    errors.push({
      pointer: `${line.pointer}/contractorPrice`,
      code: 'not-contractor-priced',
      found: null,
      message: `The contractor does not price ${row.code}: its status on the fee schedule is ${row.status}.`,
      remedy: 'Leave contractorPrice out.',
    });
  }
  if (line.baseUnits !== null && row.status !== 'J') {
    errors.push({
      pointer: `${line.pointer}/baseUnits`,
      code: 'not-anesthesia',
      found: String(line.baseUnits),
      message: `${row.code} is not an anesthesia code.`,
      remedy: 'Leave baseUnits out.',
    });
  }
  if (errors.length === 0) return undefined;
  return refused(422, 'invalid-request', 'A line cannot be priced as it is written.', errors);
}
