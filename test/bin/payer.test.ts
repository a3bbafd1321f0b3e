import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORKED_EXAMPLE } from '../http/workedExample.ts';
import { workplace, type Workplace } from './cli.ts';

let here: Workplace;
beforeAll(async () => {
  here = await workplace();
});
afterAll(() => here.remove());

const ACME = {
  id: 'acme-ppo',
  name: 'Acme PPO',
  versions: [{ effectiveFrom: '2025-01-01', terms: { kind: 'percent-of-medicare', percent: '120' } }],
};

describe('allowable payer', () => {
  it('puts a payer from a file and from standard input', async () => {
    const first = await here.run('payer', 'put', await here.file('acme.json', JSON.stringify(ACME)));
    expect([first.code, first.out]).toEqual([0, 'acme-ppo is stored (revision 1).\n']);
    const second = await here.fed(JSON.stringify(ACME), 'payer', 'put', '-', '--json');
    expect([second.code, second.json]).toEqual([0, ACME]);
  });

  it('lists and gets it', async () => {
    const list = await here.run('payer', 'list');
    expect([list.code, list.out]).toEqual([0, expect.stringMatching(/^acme-ppo +Acme PPO \(1 version\)$/m)]);
    expect((await here.run('payer', 'list', '--json')).json).toEqual({ payers: [ACME] });
    expect((await here.run('payer', 'get', 'acme-ppo')).json).toEqual(ACME);
  });

  // 34.02 x 1.20 = 40.824 = 40.82; with the other lines 118.24 (see test/http/payers.test.ts)
  it('is who an estimate may name', async () => {
    const visit = { ...WORKED_EXAMPLE, payer: 'acme-ppo', benefits: undefined };
    const { code, json } = await here.fed(JSON.stringify(visit), 'estimate', '-', '--json');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      status: 'needs-review',
      lines: [{ allowed: '40.82', patientOwes: null }, {}, {}],
    });
    const { out } = await here.fed(JSON.stringify(visit), 'estimate', '-');
    expect(out).toMatch(/Allowed +118\.24\nPatient owes +not known/);
    expect(out).toContain('Needs review: what is allowed is known, but not who pays which part of it.');
  });

  it('refuses one that is not well formed, every problem at once', async () => {
    const wrong = { ...ACME, id: 'Acme', versions: [] };
    const { code, json } = await here.fed(JSON.stringify(wrong), 'payer', 'put', '-', '--json');
    expect(code).toBe(1);
    expect(json).toMatchObject({ errors: [{ pointer: '/id' }, { pointer: '/versions' }] });
  });

  it('deletes it, and then it is not there', async () => {
    const { code, out } = await here.run('payer', 'delete', 'acme-ppo');
    expect([code, out]).toEqual([0, 'acme-ppo is deleted.\n']);
    for (const action of ['get', 'delete']) {
      const { code: refused, err } = await here.run('payer', action, 'acme-ppo');
      expect([refused, err]).toEqual([1, expect.stringContaining('There is no such payer.')]);
    }
  });
});
