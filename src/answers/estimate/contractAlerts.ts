import type { Alert } from '../../checks/alert.ts';
import { requiredModifiers } from '../../checks/requiredModifiers.ts';
import { timelyFiling } from '../../checks/timelyFiling.ts';
import type { Contract } from '../../contracts/contract.ts';
import type { EstimateRequest } from './request.ts';

/** What the payer's terms ask of a claim beside its prices. */
export function contractAlerts(
  { lines, dateOfService, asOf }: EstimateRequest,
  contract: Contract | null,
): Alert[] {
  if (!contract) return [];
  const { requiredModifiers: required = [], timelyFilingDays: days } = contract.terms;
  const cite = `the terms of ${contract.payer} from ${contract.version}`;
  return [
    ...requiredModifiers(lines, required, `${cite}, requiredModifiers`),
    ...(days === undefined || asOf === undefined
      ? []
      : timelyFiling(dateOfService, asOf, days, `${cite}, timelyFilingDays`)),
  ];
}
