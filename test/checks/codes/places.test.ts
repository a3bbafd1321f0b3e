import { describe, expect, it } from 'vitest';
import { checkHospitalPlaces } from '../../../src/checks/codes/hospitalPlaces.ts';
import { checkNursingFacilities } from '../../../src/checks/codes/nursingFacilities.ts';
import { checkPaidOnlyAlone } from '../../../src/checks/codes/paidOnlyAlone.ts';
import { checkSettingOfCode } from '../../../src/checks/codes/settingOfCode.ts';
import { findings, found, line, visit } from '../visits.ts';

const at = (placeOfService: string, ...lines: ReturnType<typeof line>[]) => visit(lines, { placeOfService });
const SURGERY = { pcTc: '0', multipleProcedure: '2', facilityNa: false, nonFacilityNa: true };

describe('a hospital as the place of service', () => {
  it.each(['19', '21', '22', '23'])('%s pays no therapist in private practice', (place) => {
    expect(found(checkHospitalPlaces, at(place, line('97110 GP')))).toEqual(['0 error not-paid-in-hospital']);
  });

  it('names the place', () => {
    expect(findings(checkHospitalPlaces, at('22', line('97110 GP')))[0]?.message).toContain(
      'place of service 22 (hospital outpatient, on campus)',
    );
  });

  it('pays nobody for what is incident to', () => {
    const shot = line('96372', { row: { pcTc: '5' } });
    expect(found(checkHospitalPlaces, { ...at('22', shot), billedByTherapist: false })).toEqual([
      '0 error not-paid-in-hospital',
    ]);
    expect(found(checkHospitalPlaces, { ...at('22', line('97110')), billedByTherapist: false })).toEqual([]);
  });

  it.each([
    ['elsewhere', at('11', line('97110 GP'))],
    ["a clinician's own work", at('22', line('98980', { row: { pcTc: '0' } }))],
    ['a line without a unit', at('22', line('97110 GP', { units: 0 }))],
  ])('does not matter to %s', (_name, day) => {
    expect(found(checkHospitalPlaces, day)).toEqual([]);
  });
});

describe('a nursing facility', () => {
  const lines = [line('97110 GP'), line('99308', { row: SURGERY })];

  it('bills therapy itself in a Part A stay, and often without one', () => {
    expect(found(checkNursingFacilities, at('31', ...lines))).toEqual(['0 error billed-by-nursing-facility']);
    expect(found(checkNursingFacilities, at('32', ...lines))).toEqual([
      '0 warning nursing-facility-resident',
    ]);
  });

  it.each(['11', '12', '13', '33'])('is not what %s is', (place) => {
    expect(found(checkNursingFacilities, at(place, ...lines))).toEqual([]);
  });
});

describe('the usual setting of a code', () => {
  it('is doubted where CMS says it is rarely or never done there', () => {
    expect(found(checkSettingOfCode, at('11', line('27447', { row: SURGERY })))).toEqual([
      '0 warning setting-not-usual',
    ]);
    expect(found(checkSettingOfCode, at('21', line('27447', { row: SURGERY })))).toEqual([]);
    const tracker = { pcTc: '0', facilityNa: true };
    expect(found(checkSettingOfCode, at('22', line('98975', { row: tracker })))).toEqual([
      '0 warning setting-not-usual',
    ]);
  });

  it('is left alone for therapy, and for codes that are not paid at all', () => {
    expect(found(checkSettingOfCode, at('22', line('97110 GP')))).toEqual([]);
    const bundled = { pcTc: '9', facilityNa: true, status: 'B' };
    expect(found(checkSettingOfCode, at('22', line('97010', { row: bundled })))).toEqual([]);
  });
});

describe('a service that is paid only alone', () => {
  const oximetry = line('94760', { row: { status: 'T' } });
  const bundled = line('97010', { row: { status: 'B' } });

  it('is denied beside anything payable, of any discipline', () => {
    expect(found(checkPaidOnlyAlone, at('11', oximetry, line('97110 GP')))).toEqual([
      '0 error paid-only-alone',
    ]);
    const alsoThatDay = [{ ...line('97530 GO'), line: 0 }];
    expect(found(checkPaidOnlyAlone, visit([oximetry], { alsoThatDay }))).toEqual([
      '0 error paid-only-alone',
    ]);
  });

  it('is paid by itself, or beside what is not', () => {
    expect(found(checkPaidOnlyAlone, at('11', oximetry, bundled))).toEqual([]);
  });
});
