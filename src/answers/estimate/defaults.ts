import { PLACES_OF_SERVICE } from '../../../data/placesOfService.ts';
import type { Setting } from '../../schedule/setting.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import type { VisitRequest } from './request.ts';

const OFFICE = '11';

/** A request with every default filled in, and an assumption for each. */
export interface Completed {
  readonly placeOfService: string;
  readonly setting: Setting;
  readonly participating: boolean;
  readonly acceptsAssignment: boolean;
  readonly qualifyingApm: boolean;
  readonly deductibleRemaining: number;
  readonly assumptions: readonly Assumption[];
}

/** Fills the defaults of an Original Medicare or payer request; an unknown place of service is refused. */
export function completed(request: VisitRequest): Answer<Completed> {
  const placeOfService = request.placeOfService ?? OFFICE;
  const place = Object.hasOwn(PLACES_OF_SERVICE, placeOfService)
    ? PLACES_OF_SERVICE[placeOfService]
    : undefined;
  if (!place) return unknownPlaceOfService(placeOfService);
  const { clinician, benefits } = request;
  const participating = clinician.participating ?? true;
  return answered({
    placeOfService,
    setting: place.setting,
    participating,
    acceptsAssignment: clinician.acceptsAssignment ?? true,
    qualifyingApm: clinician.qualifyingApm ?? false,
    deductibleRemaining: benefits?.deductibleRemaining ?? 0,
    assumptions: assumptionsOf(request),
  });
}

function assumptionsOf({ payer, placeOfService, clinician, benefits }: VisitRequest): Assumption[] {
  const made: Assumption[] = [];
  const assume = (when: boolean, code: Assumption['code'], message: string) => {
    if (when) made.push(assumption(code, message));
  };
  assume(
    placeOfService === undefined,
    'place-of-service-office',
    'The services are furnished in an office (place of service 11).',
  );
  if (payer !== 'medicare') return made;
  assume(
    clinician.participating === undefined,
    'clinician-participating',
    'The clinician participates in Medicare.',
  );
  assume(
    clinician.acceptsAssignment === undefined,
    'clinician-accepts-assignment',
    'The clinician accepts assignment.',
  );
  assume(
    clinician.qualifyingApm === undefined,
    'clinician-not-qualifying-apm',
    'The clinician is not a qualifying APM participant (QP).',
  );
  assume(
    benefits?.deductibleRemaining === undefined,
    'deductible-met',
    "The patient has met this year's Part B deductible.",
  );
  assume(
    benefits?.secondary?.qmb === true,
    'qmb-owes-nothing',
    "The patient is a qualified Medicare beneficiary (QMB) and may not be billed for Medicare's deductible and coinsurance: nothing of them is due.",
  );
  return made;
}

function unknownPlaceOfService(found: string): Answer<Completed> {
  return refused(422, 'invalid-request', 'The request is not one that can be answered.', [
    {
      pointer: '/placeOfService',
      code: 'unknown-place-of-service',
      found,
      message: 'CMS has no such place of service.',
      remedy: 'Give a code of the place-of-service set, such as 11 for an office or 12 for a home.',
    },
  ]);
}
