import { CENTS } from '../../decimal/decimal.ts';
import { parseDecimal, parseScaled } from '../../decimal/text.ts';
import { fact, type Derivation } from '../../pricing/derivation.ts';
import type { Source } from '../../pricing/source.ts';
import { percentTerm, type Contract } from '../contract.ts';
import type { ShareOrder } from '../terms.ts';
import type { Benefits } from './benefits.ts';
import type { BenefitAmount, ShareAssumption, SharedPlan, SharePlanFound, ShareStep } from './sharePlan.ts';

/**
 * How the patient's part is found under a contract: what the request says of the patient comes before what the terms say of
 * everybody. What is not known is never taken to be nothing.
 */
export function findSharePlan(contract: Contract, benefits: Benefits | undefined): SharePlanFound {
  const order = benefits?.order ?? contract.terms.share?.order ?? inferredOrder(contract, benefits);
  if (order === undefined) return { known: false, missing: ['benefits'] };
  if (order === 'nothing') {
    return oneSided('nothing-due', 'Nothing is due from the patient', sourceOfOrder(contract, benefits));
  }
  if (order === 'everything') {
    return oneSided('patient-pays-all', 'The patient pays all of it', sourceOfOrder(contract, benefits));
  }
  if (benefits?.visitsRemaining === 0) {
    const source = request('visitsRemaining');
    return oneSided('patient-pays-all', 'No covered visit is left: the patient pays all of it', source);
  }
  return shared(contract, benefits, order);
}

function shared(contract: Contract, benefits: Benefits | undefined, order: ShareOrder): SharePlanFound {
  const steps = order.split('-') as ShareStep[];
  const plan: SharedPlan = {
    kind: 'shared',
    steps,
    copay: amount(contract, benefits, 'copay', 'copay'),
    evaluationCopay: benefits?.copay === undefined ? ofTerms(contract, 'evaluationCopay') : null,
    copayPer: contract.terms.share?.copayPer ?? 'visit',
    coinsurance: coinsuranceOf(contract, benefits),
    deductibleLeft: deductibleOf(contract, benefits),
    outOfPocketLeft:
      benefits?.outOfPocketRemaining === undefined
        ? null
        : { cents: benefits.outOfPocketRemaining, source: request('outOfPocketRemaining') },
  };
  const missing = missingOf(plan);
  return missing.length > 0
    ? { known: false, missing: benefits === undefined ? ['benefits', ...missing] : missing }
    : { known: true, plan, assumed: assumedOf(contract, benefits, order) };
}

function missingOf({ steps, copay, coinsurance, deductibleLeft }: SharedPlan): ShareStep[] {
  const known = { copay, coinsurance, deductible: deductibleLeft };
  return steps.filter((step) => known[step] === null);
}

/** A copay where one is given, else deductible and coinsurance; nothing where nothing at all is known. */
function inferredOrder(
  { terms: { share } }: Contract,
  benefits: Benefits | undefined,
): ShareOrder | undefined {
  if (!benefits && !share) return undefined;
  return benefits?.copay !== undefined ||
    (share?.copay !== undefined && !saysDeductibleOrCoinsurance(benefits))
    ? 'copay'
    : 'deductible-coinsurance';
}

function saysDeductibleOrCoinsurance(benefits: Benefits | undefined): boolean {
  return benefits?.coinsurance !== undefined || (benefits?.deductibleRemaining ?? 0) > 0;
}

function coinsuranceOf(contract: Contract, benefits: Benefits | undefined): Derivation | null {
  const label = 'Coinsurance rate';
  if (benefits?.coinsurance !== undefined) {
    const value = parseDecimal(benefits.coinsurance);
    if (!value) throw new Error(`"${benefits.coinsurance}" was taken in as a percentage`);
    return fact(label, value.coefficient, value.scale + 2, request('coinsurance'));
  }
  const said = contract.terms.share?.coinsurance;
  return said === undefined ? null : percentTerm(contract, label, 'share/coinsurance', said);
}

/** Where benefits are given without it, it is taken to be met; a plan without a deductible has none left. */
function deductibleOf(contract: Contract, benefits: Benefits | undefined): BenefitAmount | null {
  if (benefits?.deductibleRemaining !== undefined) {
    return { cents: benefits.deductibleRemaining, source: request('deductibleRemaining') };
  }
  const yearly = ofTerms(contract, 'deductible');
  if (yearly?.cents === 0) return yearly;
  return benefits ? { cents: 0, source: request('deductibleRemaining') } : null;
}

function assumedOf(
  contract: Contract,
  benefits: Benefits | undefined,
  order: ShareOrder,
): readonly ShareAssumption[] {
  const { share } = contract.terms;
  const assumed: ShareAssumption[] = [];
  const inferred = benefits?.order === undefined && share?.order === undefined;
  if (inferred && order === 'copay' && saysDeductibleOrCoinsurance(benefits)) assumed.push('copay-alone');
  const noDeductible = share?.deductible !== undefined && Number(share.deductible) === 0;
  if (order.includes('deductible') && benefits?.deductibleRemaining === undefined && !noDeductible) {
    assumed.push('deductible-met');
  }
  if (benefits?.outOfPocketRemaining === undefined) assumed.push('out-of-pocket-not-reached');
  if (share?.visitLimit !== undefined && benefits?.visitsRemaining === undefined)
    assumed.push('visits-not-used-up');
  return assumed;
}

function amount(
  contract: Contract,
  benefits: Benefits | undefined,
  field: 'copay',
  term: 'copay',
): BenefitAmount | null {
  const said = benefits?.[field];
  return said === undefined ? ofTerms(contract, term) : { cents: said, source: request(field) };
}

function ofTerms(
  { payer, version, terms }: Contract,
  term: 'copay' | 'evaluationCopay' | 'deductible',
): BenefitAmount | null {
  const text = terms.share?.[term];
  if (text === undefined) return null;
  const cents = parseScaled(text, CENTS);
  if (cents === undefined) throw new Error(`payer ${payer} is kept with "${text}" as share/${term}`);
  return { cents, source: { kind: 'payer', payer, version, term: `share/${term}` } };
}

function oneSided(kind: 'nothing-due' | 'patient-pays-all', label: string, source: Source): SharePlanFound {
  return { known: true, plan: { kind, label, source }, assumed: [] };
}

function sourceOfOrder({ payer, version }: Contract, benefits: Benefits | undefined): Source {
  return benefits?.order === undefined
    ? { kind: 'payer', payer, version, term: 'share/order' }
    : request('order');
}

function request(field: keyof Benefits): Source {
  return { kind: 'request', pointer: `/benefits/${field}` };
}
