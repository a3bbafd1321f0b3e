import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import cdk from '../../../cdk.json' with { type: 'json' };
import { readFinderText } from '../../../src/refresh/finding/finderSettings.ts';

const page = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
const [, settings = ''] = /```json\n([^]*?)```/.exec(page) ?? [];

it('the settings that a laptop is told to begin with are those of the stack, and off', () => {
  expect(JSON.parse(settings)).toEqual(cdk.context['allowable:finder']);
  expect(readFinderText(settings)).toMatchObject({ ok: true, settings: { amaLicenceAccepted: false } });
});

it.each([
  [0, 'https://www.cms.gov/apps/ama/license.asp?file=/files/zip/RVU26C-updated.zip', true],
  [0, 'https://www.cms.gov/files/zip/rvu25d.zip', false],
  [0, 'https://www.cms.gov/files/zip/rvu26c.pdf', false],
  [1, 'https://www.cms.gov/files/zip/zip-code-carrier-locality-file-revised-05-14-2026.zip', true],
  [1, 'https://www.cms.gov/files/zip/zip-codes-requiring-4-extension.zip', false],
  [2, 'https://www.cms.gov/files/zip/medicare-ncci-2026q3-practitioner-ptp-edits-ccipra-v322r0-f1.zip', true],
  [2, 'https://www.cms.gov/files/zip/medicare-ncci-2026q3-hospital-ptp-edits-ccioph-v322r0-f1.zip', false],
  [3, 'https://www.cms.gov/files/zip/medicare-ncci-2026q3-practitioner-services-mue-table.zip', true],
  [3, 'https://www.cms.gov/files/zip/medicare-ncci-2026q3-dme-supplier-services-mue-table.zip', false],
])('page %i takes %s: %s', (index, address, taken) => {
  const reading = readFinderText(settings);
  const files = reading.ok ? reading.settings.pages[index]?.files : undefined;
  expect(files?.test(address)).toBe(taken);
});
