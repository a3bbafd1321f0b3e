import { importFiles } from '../../../src/refresh/importFiles.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import {
  diagnosisOrderText,
  wholeDiagnosisList,
  type DiagnosisRow,
} from '../../cmsLayouts/diagnosisCodes.ts';
import { mueCsv, mueRow } from '../../cmsLayouts/mue.ts';
import { pairLine, pairsZip } from '../../cmsLayouts/procedurePairs.ts';
import { table } from '../../golden/table.ts';

/**
 * Unit limits and pairs as CMS published them for practitioners (unit limits of 2026 quarter 2, pairs of 2024 quarter 3), here
 * under the name of 2026 quarter 3: code, limit, adjudication indicator. 97022 and 97024 are left out on purpose.
 */
const MUES = table(`
code | units | adjudication
97010 | 0 | 3
97014 | 0 | 3
97602 | 0 | 3
97012 | 1 | 3
97016 | 1 | 3
97032 | 4 | 3
97035 | 2 | 3
97110 | 6 | 3
97112 | 4 | 3
97113 | 6 | 3
97116 | 4 | 3
97124 | 4 | 3
97129 | 1 | 2
97130 | 7 | 3
97140 | 6 | 3
97150 | 1 | 3
97161 | 1 | 2
97162 | 1 | 2
97163 | 1 | 2
97164 | 1 | 2
97165 | 1 | 2
97166 | 1 | 2
97167 | 1 | 2
97168 | 1 | 2
97530 | 6 | 3
97533 | 4 | 3
97535 | 8 | 3
97542 | 8 | 3
97550 | 1 | 2
97551 | 2 | 3
97597 | 1 | 3
97598 | 8 | 3
97750 | 8 | 3
97755 | 8 | 3
97760 | 6 | 3
97763 | 6 | 3
G0283 | 1 | 3
20560 | 1 | 2
20561 | 1 | 2
92507 | 1 | 3
92526 | 1 | 3
92610 | 1 | 2
95851 | 3 | 3
95992 | 1 | 2
90912 | 1 | 2
98975 | 1 | 2
98980 | 1 | 2
98981 | 3 | 3
`);

/** Column 1, column 2, indicator; "ended" was deleted at the end of 2021, "withdrawn" on the day it began. */
const PAIRS = table(`
column1 | column2 | indicator
97530 | 97750 | 1
97530 | 97542 | 1
97530 | 95851 | 0
97140 | 97124 | 0
97140 | 97750 | 1
97150 | 97110 | 1
97150 | 97140 | 1
97150 | 97530 | 1
97161 | 97164 | 0
97161 | 97750 | 0
97162 | 97161 | 0
97163 | 97161 | 0
97163 | 97162 | 0
97012 | 97140 | 1
97035 | 97164 | 1
97113 | 97110 | 1
97760 | 97110 | 1
97760 | 97763 | 0
97763 | 97140 | 1
97750 | 97150 | 0
95992 | 97112 | 1
90912 | 97110 | 1
92507 | 97129 | 1
92507 | 97530 | 1
92526 | G0283 | 0
G0283 | 97032 | 1
G0283 | 97164 | 1
20561 | 20560 | 0
97530 | 97535 | ended
97530 | 97116 | withdrawn
97161 | 97140 | withdrawn
`);

function pairOf({ column1 = '', column2 = '', indicator = '' }: Record<string, string>) {
  if (indicator === 'ended') return pairLine(column1, column2, { through: '20211231' });
  if (indicator === 'withdrawn') {
    return pairLine(column1, column2, { from: '20201001', through: '20201001', indicator: '9' });
  }
  return pairLine(column1, column2, { indicator });
}

const billable = (code: string, description: string): DiagnosisRow => ({ code, description, billable: true });

/** Diagnoses beside those of the knee and the back; the words are NCHS's, in the public domain. */
const MORE_DIAGNOSES = [
  billable('F801', 'Expressive language disorder'),
  billable('H8111', 'Benign paroxysmal vertigo, right ear'),
  billable('L97411', 'Non-pressure chronic ulcer of right heel and midfoot limited to breakdown of skin'),
  billable('M6281', 'Muscle weakness (generalized)'),
  billable('N393', 'Stress incontinence (female) (male)'),
  billable('R1312', 'Dysphagia, oropharyngeal phase'),
  billable('R2689', 'Other abnormalities of gait and mobility'),
  billable('R41841', 'Cognitive communication deficit'),
  billable('R471', 'Dysarthria and anarthria'),
];

/** The sets in CMS's layouts: the limits and pairs of 2026 quarter 3, the diagnoses of fiscal year 2026. */
export async function importCodingSets(store: TableStore): Promise<void> {
  const rows = [...wholeDiagnosisList(), ...MORE_DIAGNOSES].sort((a, b) => (a.code < b.code ? -1 : 1));
  const files = [
    {
      name: 'MCR_MUE_PractitionerServices_Eff_07-01-2026.csv',
      text: mueCsv(
        MUES.map(({ code = '', units = '', adjudication }) => mueRow(code, units, indicator(adjudication))),
      ),
    },
    { name: 'icd10cm_order_2026.txt', text: diagnosisOrderText(rows) },
  ].map(({ name, text }) => ({ name, bytes: Buffer.from(text, 'latin1') }));
  const pairs = { name: 'ccipra-v322r0.zip', bytes: pairsZip(PAIRS.map(pairOf), 'ccipra-v322r0') };
  const outcome = await importFiles([...files, pairs], {}, store.schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
}

function indicator(digit: string | undefined) {
  if (digit === '2') return { adjudication: '2 Date of Service Edit: Policy', rationale: 'CMS Policy' };
  return {};
}
