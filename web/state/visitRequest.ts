import { benefitsRequest } from './benefitsRequest.ts';
import type { Clinic, YesNo } from './clinic.ts';
import { today } from './today.ts';
import { count, money } from './typedAmounts.ts';
import { modifiersOf, type VisitLine } from './visitLine.ts';
import type { Visit } from './visit.ts';

/** What has to be given before anything can be asked. */
export type Missing = 'place' | 'date' | 'payer' | 'lines';

export type VisitRequest = Readonly<Record<string, unknown>>;

/** The visit as the API is asked about it; what is left empty is left out, for the API to assume and say so. */
export function visitRequest(visit: Visit, clinic: Clinic): VisitRequest {
  const diagnoses = visit.diagnoses.split(/[\s,;]+/).filter((each) => each !== '');
  return withoutEmpty({
    dateOfService: visit.date,
    place: placeRequest(clinic.place),
    placeOfService: clinic.placeOfService.trim(),
    payer: visit.payer,
    clinician: clinicianRequest(clinic),
    lines: visit.lines.map(lineRequest),
    alsoThatDay: visit.alsoThatDay.length === 0 ? undefined : visit.alsoThatDay.map(lineRequest),
    benefits: benefitsRequest(visit.benefits),
    diagnoses: diagnoses.length === 0 ? undefined : diagnoses,
    asOf: today(),
  });
}

export function missingOf(visit: Visit, clinic: Clinic): Missing[] {
  const missing = {
    place: clinic.place === null,
    date: visit.date === '',
    payer: visit.payer === '',
    lines: visit.lines.length === 0,
  };
  return (['place', 'date', 'payer', 'lines'] as const).filter((each) => missing[each]);
}

export function placeRequest(place: Clinic['place']): object | undefined {
  if (place === null) return undefined;
  if (!('zip' in place)) return { carrier: place.carrier, locality: place.locality };
  return { zip: place.zip, ...(place.plus4 === undefined ? {} : { plus4: place.plus4 }) };
}

function clinicianRequest(clinic: Clinic): object | undefined {
  const request = withoutEmpty({
    kind: clinic.clinicianKind,
    participating: yesNo(clinic.participating),
    acceptsAssignment: yesNo(clinic.acceptsAssignment),
    qualifyingApm: yesNo(clinic.qualifyingApm),
  });
  return Object.keys(request).length === 0 ? undefined : request;
}

function yesNo(text: YesNo): boolean | undefined {
  return text === '' ? undefined : text === 'yes';
}

/** A line without units and minutes is one unit: the code alone was typed. */
export function lineRequest(line: VisitLine): VisitRequest {
  const minutes = minutesRequest(line);
  const units = line.units.trim() === '' && minutes === undefined ? 1 : count(line.units);
  return withoutEmpty({
    code: line.code,
    units,
    minutes,
    modifiers: modifiersOf(line.modifiers),
    charge: money(line.charge),
  });
}

export function minutesRequest({ minutes, assistantMinutes }: VisitLine): unknown {
  if (assistantMinutes.trim() === '') return count(minutes);
  return { therapist: count(minutes) ?? 0, assistant: count(assistantMinutes) };
}

function withoutEmpty(fields: VisitRequest): VisitRequest {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}
