import { problemsAt } from '../answer/liveEstimate.ts';
import { TextField } from '../controls/TextField.tsx';
import { SECONDARY_FIELDS, type BenefitField, type SecondaryField } from '../state/benefits.ts';
import { markSecondary, typeBenefit, visit } from '../state/visit.ts';

const AMOUNTS: readonly { field: BenefitField; label: string; pointer: string; placeholder?: string }[] = [
  {
    field: 'deductibleRemaining',
    label: 'Deductible left',
    pointer: '/benefits/deductibleRemaining',
    placeholder: '$',
  },
  { field: 'copay', label: 'Copay', pointer: '/benefits/copay', placeholder: '$' },
  { field: 'coinsurance', label: 'Coinsurance', pointer: '/benefits/coinsurance', placeholder: '%' },
  {
    field: 'outOfPocketRemaining',
    label: 'Out-of-pocket left',
    pointer: '/benefits/outOfPocketRemaining',
    placeholder: '$',
  },
];

const FURTHER: typeof AMOUNTS = [
  { field: 'visitsRemaining', label: 'Covered visits left', pointer: '/benefits/visitsRemaining' },
  {
    field: 'ptSlpUsed',
    label: 'PT and SLP so far this year',
    pointer: '/benefits/therapyUsedThisYear/ptSlp',
    placeholder: '$',
  },
  {
    field: 'otUsed',
    label: 'OT so far this year',
    pointer: '/benefits/therapyUsedThisYear/ot',
    placeholder: '$',
  },
];

const SECONDARY: Readonly<Record<SecondaryField, string>> = {
  coversDeductible: 'the deductible',
  coversCoinsurance: 'the coinsurance',
  coversCopay: 'the copay',
  qmb: 'is a qualified Medicare beneficiary (QMB)',
};

/** What the patient's cover leaves to the patient. */
export function Benefits() {
  return (
    <section class="benefits" aria-labelledby="benefits-title">
      <h2 id="benefits-title" class="small-title">
        Benefits
      </h2>
      <div class="fields">{AMOUNTS.map(benefitField)}</div>
      <details>
        <summary>Secondary cover, visits and therapy so far</summary>
        <div class="folded">
          <fieldset>
            <legend>Secondary cover pays</legend>
            {SECONDARY_FIELDS.map((field) => (
              <label key={field} class="check">
                <input
                  id={field}
                  type="checkbox"
                  checked={visit.value.benefits.secondary[field]}
                  onChange={({ currentTarget }) => {
                    markSecondary(field, currentTarget.checked);
                  }}
                />
                {field === 'qmb' ? `or the patient ${SECONDARY.qmb}` : SECONDARY[field]}
              </label>
            ))}
          </fieldset>
          <div class="fields">{FURTHER.map(benefitField)}</div>
        </div>
      </details>
    </section>
  );
}

function benefitField({ field, label, pointer, placeholder = '' }: (typeof AMOUNTS)[number]) {
  const [problem] = problemsAt(pointer);
  return (
    <TextField
      key={field}
      id={field}
      label={label}
      keyboard="decimal"
      placeholder={placeholder}
      value={visit.value.benefits.amounts[field]}
      problem={problem && `${problem.message} ${problem.remedy}`}
      onType={(text) => {
        typeBenefit(field, text);
      }}
    />
  );
}
