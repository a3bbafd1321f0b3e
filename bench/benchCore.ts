import { completed } from '../src/answers/estimate/defaults.ts';
import { countLines } from '../src/answers/estimate/countLines.ts';
import { readStanding } from '../src/answers/estimate/standing.ts';
import { gather, type Gathered } from '../src/answers/estimate/gather.ts';
import { estimateRequest } from '../src/answers/estimate/request.ts';
import { parse } from '../src/answers/parse.ts';
import { priceVisit } from '../src/pricing/priceVisit.ts';
import type { Visit } from '../src/pricing/visit.ts';
import { importFiles } from '../src/refresh/importFiles.ts';
import { shippedExtract } from '../bin/cli/shippedExtract.ts';
import { openMemoryStore } from '../src/store/openStore.ts';
import type { InputFile } from '../src/refresh/inputFile.ts';
import type { Measurement } from './measurement.ts';
import type { WholeRelease } from './wholeRelease.ts';

const FEWEST_A_SECOND = 100_000;
const VISITS = 200_000;
/** A four-line visit of codes that every release has. */
const REQUEST = {
  dateOfService: '2025-11-15',
  place: { carrier: '04412', locality: '99' },
  payer: 'medicare',
  lines: ['97530', '97110', '97140', '97112'].map((code) => ({
    code,
    units: code === '97110' ? 2 : 1,
    modifiers: ['GP'],
  })),
};

/** Four-line visits a second on one core, explanations included, in a small release and in a whole one. */
export async function benchCore(release: WholeRelease): Promise<Measurement[]> {
  const small = await rate(await shippedExtract());
  const whole = release.origin.startsWith('made') ? small : await rate([release]);
  return [
    measurement('Visits priced a second, release of 100 codes', small),
    measurement(`Visits priced a second, whole release`, whole),
  ];
}

function measurement(what: string, visits: number): Measurement {
  return {
    what,
    measured: Math.round(visits).toLocaleString('en-US'),
    target: `over ${FEWEST_A_SECOND.toLocaleString('en-US')}`,
    reached: visits > FEWEST_A_SECOND,
  };
}

async function rate(files: readonly InputFile[]): Promise<number> {
  const store = await openMemoryStore();
  try {
    const outcome = await importFiles(files, {}, store.schedule);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
    const { visit, gathered } = await found(store);
    for (let warm = 0; warm < VISITS / 10; warm += 1) priceVisit(visit, gathered.facts);
    const began = performance.now();
    let lines = 0;
    for (let count = 0; count < VISITS; count += 1) lines += priceVisit(visit, gathered.facts).length;
    if (lines !== VISITS * visit.lines.length) throw new Error('a line was lost');
    return VISITS / ((performance.now() - began) / 1000);
  } finally {
    await store.close();
  }
}

async function found(
  store: Awaited<ReturnType<typeof openMemoryStore>>,
): Promise<{ visit: Visit; gathered: Gathered }> {
  const request = parse(estimateRequest, REQUEST);
  if (!request.ok) throw new Error('the request of the bench is malformed');
  const filled = completed(request.value);
  if (!filled.ok) throw new Error('the request of the bench is refused');
  const { standing } = await readStanding(request.value, store, { practice: 'bench' });
  const day = countLines(request.value, standing);
  if (!day.ok) throw new Error('the request of the bench has no units');
  const { lines } = day.value;
  const gathered = await gather(request.value, filled.value, lines, standing, store.schedule);
  if (!gathered.ok) throw new Error(JSON.stringify(gathered.refusal));
  const clinician = { participating: true, acceptsAssignment: true };
  const visit = { lines, alsoThatDay: [], setting: filled.value.setting, clinician, deductibleRemaining: 0 };
  return { visit, gathered: gathered.value };
}
