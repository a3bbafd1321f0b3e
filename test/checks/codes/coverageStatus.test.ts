import { describe, expect, it } from 'vitest';
import { checkCoverageStatus } from '../../../src/checks/codes/coverageStatus.ts';
import { table } from '../../golden/table.ts';
import { findings, found, line, visit } from '../visits.ts';

/** Statuses on 2024-07-15 (PPRRVU 2024 July) and what they mean for the claim. */
const STATUSES_2024 = table(`
case              | code  | status | alert
status-2024-97010 | 97010 | B      | info code-bundled
status-2024-97014 | 97014 | I      | error code-not-valid-for-medicare
status-2024-97039 | 97039 | C      | info contractor-priced
status-2024-97026 | 97026 | R      | info coverage-restricted
status-2024-97545 | 97545 | R      | info coverage-restricted
status-2024-96110 | 96110 | N      | warning code-not-covered
status-2024-98960 | 98960 | B      | info code-bundled
status-2024-97602 | 97602 | B      | info code-bundled
status-2024-97169 | 97169 | N      | warning code-not-covered
status-2024-G0152 | G0152 | X      | warning code-off-schedule
status-2024-0791T | 0791T | C      | info contractor-priced
`);

const OTHERS = table(`
case                     | code  | status | alert
excluded by regulation   | J1100 | E      | warning code-off-schedule
a supply                 | A4550 | P      | info code-bundled
a measurement            | 1170F | M      | info code-reporting-only
marked as deleted        | 97001 | D      | error code-deleted
another code is used     | 99998 | G      | error code-not-valid-for-medicare
`);

const given = (written: string, status: string) =>
  visit([line('97110 GP'), line(written, { row: { status } })]);

describe('the status of a code', () => {
  it.each([...STATUSES_2024, ...OTHERS])('$case: $alert', ({ code = '', status = '', alert = '' }) => {
    expect(found(checkCoverageStatus, given(code, status))).toEqual([`1 ${alert}`]);
  });

  it.each(['A', 'T', 'J'])('%s needs no word', (status) => {
    expect(found(checkCoverageStatus, given('97110', status))).toEqual([]);
  });

  it('offers the code that Medicare takes instead', () => {
    const [alert] = findings(checkCoverageStatus, given('97014 GP', 'I'));
    expect(alert).toMatchObject({
      message: 'Medicare does not take 97014: bill G0283 instead.',
      fix: { replaceCode: 'G0283' },
      cite: 'PPRRVU record layout, Attachment A, status code I',
    });
  });

  it('says that the patient may not be charged for what is bundled', () => {
    expect(findings(checkCoverageStatus, given('97010 GP', 'B'))[0]?.message).toContain(
      'the patient may not be charged',
    );
  });

  it('asks for GY on what is not covered, until it is there', () => {
    expect(findings(checkCoverageStatus, given('96110', 'N'))[0]?.fix).toEqual({ addModifier: 'GY' });
    expect(found(checkCoverageStatus, given('96110 GX GY', 'N'))).toEqual([]);
    for (const noRoom of ['96110 GP KX CQ GX', '96110 GA', '96110 GZ']) {
      expect(findings(checkCoverageStatus, given(noRoom, 'N'))[0]).not.toHaveProperty('fix');
    }
  });

  it('is not looked for where the schedule has no row', () => {
    const unknown = line('97014', { standing: { kind: 'not-told' } });
    expect(found(checkCoverageStatus, visit([unknown]))).toEqual([]);
  });
});
