import { formatScaled } from '../../decimal/text.ts';
import { RVU_SCALE, ROW_MODIFIERS, isRowModifier, type RelativeValueRow } from '../relativeValues.ts';
import { numberCell, valueCell, type NumberKind } from './cells.ts';
import type { LayoutRow } from './layoutRow.ts';
import type { ProblemLog } from './problemLog.ts';
import type { RelativeValueField } from './relativeValueColumns.ts';

type Row = LayoutRow<RelativeValueField>;

const RVU: NumberKind = { whole: 4, scale: RVU_SCALE };
const PERCENT: NumberKind = { whole: 1, scale: 2 };
const INDICATOR = /^[A-Z0-9]{1,2}$/;

/** One row of the Relative Value file as facts. What is wrong with a cell goes to the log; the row is then not to be used. */
export function relativeValueRow(row: Row, log: ProblemLog): RelativeValueRow {
  const rvu = (field: RelativeValueField): number => numberCell(row, field, RVU, log);
  const percent = (field: RelativeValueField): number => numberCell(row, field, PERCENT, log);
  const indicator = (field: RelativeValueField): string =>
    valueCell(row, field, INDICATOR, 'an indicator of one or two letters or digits', log);
  const before = log.total;
  const values: RelativeValueRow = {
    code: valueCell(row, 'code', /^[A-Z0-9]{5}$/, 'a code of five capital letters or digits', log),
    modifier: modifierCell(row, log),
    status: valueCell(row, 'status', /^[A-Z]$/, 'one capital letter', log),
    notUsedForMedicare: flagCell(row, 'notUsed', '+', log),
    workRvu: rvu('work'),
    nonFacilityPeRvu: rvu('nonFacilityPe'),
    nonFacilityNa: flagCell(row, 'nonFacilityNa', 'NA', log),
    facilityPeRvu: rvu('facilityPe'),
    facilityNa: flagCell(row, 'facilityNa', 'NA', log),
    malpracticeRvu: rvu('malpractice'),
    pcTc: indicator('pcTc'),
    globalDays: valueCell(
      row,
      'globalDays',
      /^[A-Z0-9]{3}$/,
      'three letters or digits such as 010 or XXX',
      log,
    ),
    preoperative: percent('preoperative'),
    intraoperative: percent('intraoperative'),
    postoperative: percent('postoperative'),
    multipleProcedure: indicator('multipleProcedure'),
    bilateralSurgery: indicator('bilateralSurgery'),
    assistantAtSurgery: indicator('assistantAtSurgery'),
    coSurgeons: indicator('coSurgeons'),
    teamSurgery: indicator('teamSurgery'),
    pricingIndicator: valueCell(row, 'pricingIndicator', /^[A-Z0-9]?$/, 'one letter or digit', log),
    endoscopicBase: valueCell(row, 'endoscopicBase', /^([A-Z0-9]{5})?$/, 'empty or a code of five', log),
    diagnosticSupervision: indicator('supervision'),
    calculationFlag: indicator('calculationFlag'),
    imagingFamily: indicator('imagingFamily'),
    oppsNonFacilityPeRvu: rvu('oppsNonFacilityPe'),
    oppsFacilityPeRvu: rvu('oppsFacilityPe'),
    oppsMalpracticeRvu: rvu('oppsMalpractice'),
  };
  const totals = [rvu('nonFacilityTotal'), rvu('facilityTotal')] as const;
  if (log.total === before) checkTotals(row, values, totals, log);
  return values;
}

function modifierCell(row: Row, log: ProblemLog): RelativeValueRow['modifier'] {
  const found = row.cell('modifier');
  if (isRowModifier(found)) return found;
  const known = ROW_MODIFIERS.filter((modifier) => modifier !== '').join(', ');
  valueCell(row, 'modifier', /^$/, `empty or one of ${known}`, log);
  return '';
}

function flagCell(row: Row, field: RelativeValueField, mark: string, log: ProblemLog): boolean {
  const found = row.cell(field);
  if (found !== '' && found !== mark) valueCell(row, field, /^$/, `empty or "${mark}"`, log);
  return found === mark;
}

/** CMS's totals are the plain sums in every row of every release seen, so a row where they are not has a changed cell. */
function checkTotals(
  row: Row,
  values: RelativeValueRow,
  [nonFacilityTotal, facilityTotal]: readonly [number, number],
  log: ProblemLog,
): void {
  const { workRvu, malpracticeRvu } = values;
  for (const [field, pe, total] of [
    ['nonFacilityTotal', values.nonFacilityPeRvu, nonFacilityTotal],
    ['facilityTotal', values.facilityPeRvu, facilityTotal],
  ] as const) {
    const sum = workRvu + pe + malpracticeRvu;
    if (sum === total) continue;
    log.add({
      code: 'totals-disagree',
      line: row.line,
      column: row.heading(field),
      found: row.cell(field),
      message: `Work, practice expense and malpractice add up to ${formatScaled(sum, RVU_SCALE)}, not ${row.cell(field)}.`,
    });
  }
}
