import { describe, expect, it } from 'vitest';
import { unitPrices } from './madeVisit.ts';
import { allowed, billed, inDollars, said, surgery, unranked } from './procedures.ts';

const one = surgery('11042', '100.00');
const two = surgery('11043', '200.00');
const three = surgery('11044', '300.00', { bilateralSurgery: '0' });
const unlisted = surgery('17999', '0.00', { status: 'C' });

describe('procedures of one day', () => {
  it('are ranked by fee, not by their order: 300.00 whole, 200.00 and 100.00 by half', () => {
    const lines = inDollars([billed(one), billed(three), billed(two)]);
    expect(allowed(lines)).toEqual(['50.00', '300.00', '100.00']);
    expect(said(lines[0], 'multiple-procedures')).toBe("Ranked by fee among the day's procedures: 3 at 50%.");
  });

  it('are not reduced alone, nor beside a service that is not ranked', () => {
    const lines = inDollars([billed(two), billed(unranked('99213', '90.00'))]);
    expect(allowed(lines)).toEqual(['200.00', '90.00']);
    expect(lines[0]?.notes.find(({ rule }) => rule === 'multiple-procedures')?.applied).toBe(false);
  });

  it('count each unit: 300.00 + 150.00 + 150.00', () => {
    const [line] = inDollars([billed(three, { units: 3 })]);
    expect(line && unitPrices(line)).toEqual(['300.00', '150.00', '150.00']);
  });

  it('of the same fee: the line sent first is whole', () => {
    const twin = surgery('11045', '100.00');
    expect(allowed(inDollars([billed(one), billed(twin)]))).toEqual(['100.00', '50.00']);
    expect(allowed(inDollars([billed(twin), billed(one)]))).toEqual(['100.00', '50.00']);
  });

  it('halve to the cent, half up: 33.33 x 0.50 = 16.665', () => {
    expect(allowed(inDollars([billed(one), billed(surgery('11046', '33.33'))]))).toEqual(['100.00', '16.67']);
  });

  it('from the sixth on go by report: that line has no price', () => {
    const many = Array.from({ length: 6 }, (_, index) => surgery(`1200${index}`, `${600 - index * 50}.00`));
    expect(allowed(inDollars(many.map((each) => billed(each))))).toEqual([
      '600.00',
      '275.00',
      '250.00',
      '225.00',
      '200.00',
      'unpriced',
    ]);
  });

  it('of the old indicator 1 keep a quarter from the third on', () => {
    const old = (code: string, fee: string) => surgery(code, fee, { multipleProcedure: '1' });
    const lines = [old('11042', '100.00'), old('11043', '80.00'), old('11044', '60.00')];
    expect(allowed(inDollars(lines.map((each) => billed(each))))).toEqual(['100.00', '40.00', '15.00']);
  });

  it("leave out another clinician's line of the day", () => {
    expect(allowed(inDollars([billed(one)], { alsoThatDay: [billed(three)] }))).toEqual(['100.00']);
  });

  it('are held to their charges after the reduction: 50.00 is above 45.00', () => {
    const lines = inDollars([billed(two, { charge: '250.00' }), billed(one, { charge: '45.00' })]);
    expect(allowed(lines)).toEqual(['200.00', '45.00']);
  });
});

describe('where a rank rests on a price nobody gave', () => {
  it('no line beside it is priced either', () => {
    const lines = inDollars([billed(two), billed(unlisted)]);
    expect(allowed(lines)).toEqual(['unpriced', 'unpriced']);
    expect(lines[0]?.reason).toBe(
      "It is paid by its rank among the day's procedures, and 17999 has no price to rank by.",
    );
  });

  it("the contractor's price settles it: 500.00 whole, 200.00 by half", () => {
    expect(allowed(inDollars([billed(two), billed(unlisted, { contractorPrice: '500.00' })]))).toEqual([
      '100.00',
      '500.00',
    ]);
  });

  it('a reduced service (52) is decided by the contractor, and its neighbour with it', () => {
    expect(allowed(inDollars([billed(two), billed(one, { modifiers: ['52'] })]))).toEqual([
      'unpriced',
      'unpriced',
    ]);
  });

  it('a return to the operating room (78) among others is not priced, alone it is: 200.00 x 0.69', () => {
    expect(allowed(inDollars([billed(two, { modifiers: ['78'] })]))).toEqual(['138.00']);
    expect(allowed(inDollars([billed(two, { modifiers: ['78'] }), billed(one)]))).toEqual([
      'unpriced',
      'unpriced',
    ]);
  });
});

describe('endoscopies of one family', () => {
  // 29805 is the base, 200.00; the worked case is a biller's question on AAPC's forum, answered there.
  const shoulder = (code: string, fee: string) =>
    surgery(code, fee, { multipleProcedure: '3', endoscopicBase: '29805' });
  const base = surgery('29805', '200.00');
  const scopes = [shoulder('29807', '310.02'), shoulder('29819', '275.12'), shoulder('29820', '270.13')];
  const companions = [base];

  it('310.02 whole, 275.12 - 200.00, 270.13 - 200.00: 455.27 together', () => {
    const lines = inDollars(
      scopes.map((scope) => billed(scope)),
      { companions },
    );
    expect(allowed(lines)).toEqual(['310.02', '75.12', '70.13']);
  });

  it('pay the base nothing beside another of its family', () => {
    const lines = inDollars([billed(base), billed(shoulder('29807', '310.02'))], { companions });
    expect(allowed(lines)).toEqual(['bundled', '310.02']);
    expect(lines[0]?.reason).toBe('The base procedure is paid within the other endoscopy, 29807.');
  });

  it('rank as one procedure: behind 500.00 the family of 455.27 keeps half, 155.01 + 37.56 + 35.07', () => {
    // 310.02 / 2 = 155.01, 75.12 / 2 = 37.56, 70.13 / 2 = 35.065
    const lines = inDollars(
      [...scopes, surgery('23412', '500.00')].map((each) => billed(each)),
      { companions },
    );
    expect(allowed(lines)).toEqual(['155.01', '37.56', '35.07', '500.00']);
  });

  it('rank by their total: 455.27 is above 400.00, though no scope of it is', () => {
    const lines = inDollars(
      [surgery('23412', '400.00'), ...scopes].map((each) => billed(each)),
      { companions },
    );
    expect(allowed(lines)).toEqual(['200.00', '310.02', '75.12', '70.13']);
  });

  it('of two families rank family against family', () => {
    const colon = (code: string, fee: string) =>
      surgery(code, fee, { multipleProcedure: '3', endoscopicBase: '45378', bilateralSurgery: '0' });
    const lines = [colon('45385', '300.00'), colon('45380', '250.00'), shoulder('29807', '310.02')];
    // 45378 is 230.00: 300.00 + 20.00 = 320.00 is above 310.02, which keeps 155.01.
    expect(
      allowed(
        inDollars(
          lines.map((each) => billed(each)),
          { companions: [base, surgery('45378', '230.00')] },
        ),
      ),
    ).toEqual(['300.00', '20.00', '155.01']);
  });

  it('count units: two of 275.12 are 275.12 and 75.12', () => {
    const scope = { ...shoulder('29819', '275.12'), bilateralSurgery: '0' };
    const [line] = inDollars([billed(scope, { units: 2 })], { companions });
    expect(line && unitPrices(line)).toEqual(['275.12', '75.12']);
  });

  it('one of a family alone is an ordinary procedure, and needs no base', () => {
    expect(allowed(inDollars([billed(shoulder('29807', '310.02')), billed(two)]))).toEqual([
      '310.02',
      '100.00',
    ]);
  });

  it.each([
    ['the release does not have the base', []],
    ['the base costs more than a scope', [surgery('29805', '280.00')]],
  ])('are not priced where %s', (_id, rows) => {
    const lines = inDollars(
      scopes.slice(0, 2).map((scope) => billed(scope)),
      { companions: rows },
    );
    expect(allowed(lines)).toEqual(['unpriced', 'unpriced']);
  });

  it('are not priced on different sides', () => {
    const lines = [
      billed(shoulder('29807', '310.02'), { modifiers: ['RT'] }),
      billed(base, { modifiers: ['LT'] }),
    ];
    expect(allowed(inDollars(lines, { companions }))).toEqual(['unpriced', 'unpriced']);
  });

  it('are not priced where one done on both sides is reduced', () => {
    const both = billed(shoulder('29820', '200.01'), { modifiers: ['50'] });
    expect(allowed(inDollars([billed(shoulder('29807', '310.02')), both], { companions }))).toEqual([
      'unpriced',
      'unpriced',
    ]);
  });
});
