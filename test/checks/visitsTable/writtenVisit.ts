import { table } from '../../golden/table.ts';

/**
 * Visits as a biller writes them, with the alerts that the rules call for:
 *
 *     visit | lines | with | alerts
 *
 * - lines, divided by ";": "97110 GP KX x2 38m $60.00 dx M17.11": code, modifiers, units (1 where neither units nor minutes
 *   stand), minutes of the therapist or "30+15m" with an assistant's, charge of the line, its own diagnoses;
 * - with, divided by ",": what differs from a plain visit: right knee pain in an office in the rest of Texas on 15 July 2026
 *   under Original Medicare, looked at on 20 July, third visit of a plan certified on 1 July, 500.00 of therapy used so far;
 * - alerts, divided by ",": "2 error plan-modifier-missing" is line 2; "clean" where there is none; "not-run CHECK" for a check
 *   that lacks something.
 */
export interface WrittenVisit {
  readonly name: string;
  readonly request: Readonly<Record<string, unknown>>;
  /** Whether it is priced, or checked alone. */
  readonly priced: boolean;
  readonly alerts: readonly string[];
  readonly notRun: readonly string[];
  readonly clean: boolean;
}

export function writtenVisits(text: string): WrittenVisit[] {
  return table(text).map(({ visit = '', lines = '', with: more = '', alerts = '' }) => {
    const { priced, ...request } = written(lines, more);
    const said = parts(alerts, ',');
    const isClean = said.length === 1 && said[0] === 'clean';
    if (said.length === 0) throw new Error(`${visit}: say "clean" or the alerts`);
    return {
      name: visit,
      request,
      priced,
      alerts: isClean ? [] : said.filter((each) => !each.startsWith('not-run')).sort(),
      notRun: said
        .flatMap((each) => (each.startsWith('not-run ') ? [each.slice('not-run '.length)] : []))
        .sort(),
      clean: isClean,
    };
  });
}

function parts(text: string, divider: string): string[] {
  return text
    .split(divider)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const PLAIN = {
  dateOfService: '2026-07-15',
  asOf: '2026-07-20',
  place: { carrier: '04412', locality: '99' },
  payer: 'medicare',
  diagnoses: ['M25.561'],
  benefits: { therapyUsedThisYear: { ptSlp: '500.00', ot: '500.00' } },
  episode: { visitsSinceProgressReport: 3, certifiedFrom: '2026-07-01' },
};

function written(lines: string, more: string) {
  const request: Record<string, unknown> = { ...structuredClone(PLAIN), lines: parts(lines, ';').map(line) };
  let priced = false;
  for (const word of parts(more, ',')) {
    if (word === 'priced') priced = true;
    else setField(request, word.split(' '));
  }
  return { ...request, priced };
}

/** "97110 GP KX x2 38m $60.00 dx M17.11". */
function line(text: string): object {
  const [before = '', diagnoses] = text.split(' dx ');
  const [code, ...words] = before.trim().split(' ');
  const fields: Record<string, unknown> = { code };
  const modifiers: string[] = [];
  for (const word of words) {
    const minutes = /^(\d+)(?:\+(\d+))?m$/.exec(word);
    if (/^x\d+$/.test(word)) fields['units'] = Number(word.slice(1));
    else if (word.startsWith('$')) fields['charge'] = word.slice(1);
    else if (minutes) fields['minutes'] = minutesOf(minutes);
    else modifiers.push(word);
  }
  if (fields['units'] === undefined && fields['minutes'] === undefined) fields['units'] = 1;
  return {
    ...fields,
    modifiers,
    ...(diagnoses !== undefined && { diagnoses: listOf(diagnoses.split(' ')) }),
  };
}

function minutesOf([, therapist, assistant]: RegExpExecArray): number | object {
  if (assistant === undefined) return Number(therapist);
  return { therapist: Number(therapist), assistant: Number(assistant) };
}

/** "none" is an empty list. */
function listOf(words: string[]): string[] {
  return words.filter((word) => word !== 'none');
}

function setField(request: Record<string, unknown>, [field = '', ...words]: string[]): void {
  const [first = '', second] = words;
  const episode = request['episode'] as Record<string, unknown>;
  const benefits = request['benefits'] as { therapyUsedThisYear?: Record<string, string> };
  switch (field) {
    case 'on':
      request['dateOfService'] = first;
      break;
    case 'at':
      request['placeOfService'] = first;
      break;
    case 'seen':
      if (first === 'never') delete request['asOf'];
      else request['asOf'] = first;
      break;
    case 'payer':
      request['payer'] = first;
      break;
    case 'by':
      request['clinician'] = { kind: first };
      break;
    case 'dx':
      request['diagnoses'] = listOf(words);
      break;
    case 'also':
      request['alsoThatDay'] = parts(words.join(' '), ';').map(line);
      break;
    case 'used':
      if (first === 'untold') delete benefits.therapyUsedThisYear;
      else benefits.therapyUsedThisYear = { ...benefits.therapyUsedThisYear, [first]: second ?? '' };
      break;
    case 'report':
      episode['visitsSinceProgressReport'] = Number(first);
      break;
    case 'certified':
      episode['certifiedFrom'] = first;
      if (second !== undefined) episode['certifiedThrough'] = second;
      break;
    case 'episode':
      delete request['episode'];
      break;
    case 'authorised':
      episode['authorization'] = { visitsRemaining: Number(first), ...(second && { through: second }) };
      break;
    default:
      throw new Error(`no such word: ${field}`);
  }
}
