import { SelectField } from '../../controls/SelectField.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { codeList, payerList } from '../../state/lists.ts';
import { visit } from '../../state/visit.ts';
import { language } from '../language.ts';
import { TIMING_WORDS } from '../words/goodFaithWords.ts';
import { writtenDay } from '../written.ts';
import { choices, choose } from './choices.ts';
import { planCharges } from './questions.ts';
import { timingOf } from './timing.ts';

/** How the expected charges are found, and how often the visit comes back. */
export function GoodFaithChoices() {
  const { pricedBy, evaluation, visitsPerWeek, weeks } = choices.value;
  const { reply } = planCharges.value;
  const wrong = reply?.kind === 'refused' ? (reply.problem.errors ?? []) : [];
  return (
    <>
      <fieldset class="fields">
        <legend>Expected charges</legend>
        <SelectField
          id="priced-by"
          label="Prices"
          value={pricedBy === 'charges' ? '' : pricedBy.payer}
          choices={[['', 'The clinic’s charges'], ...selfPayPayers()]}
          onChoose={(payer) => {
            choose({ pricedBy: payer === '' ? 'charges' : { payer } });
          }}
        />
        <SelectField
          id="first-evaluation"
          label="An evaluation first"
          value={evaluation}
          choices={[['', 'No'], ...evaluations()]}
          onChoose={(chosen) => {
            choose({ evaluation: chosen });
          }}
        />
        <div class="pair">
          <TextField
            id="visits-per-week"
            label="Visits a week"
            keyboard="numeric"
            value={visitsPerWeek}
            onType={(text) => {
              choose({ visitsPerWeek: text });
            }}
          />
          <TextField
            id="weeks"
            label="Weeks, 52 at most"
            keyboard="numeric"
            value={weeks}
            onType={(text) => {
              choose({ weeks: text });
            }}
          />
        </div>
        <div aria-live="polite">
          {wrong.map(({ pointer, code, remedy }) => (
            <p key={pointer + code} class="problem">
              {remedy}
            </p>
          ))}
        </div>
      </fieldset>
      <Timing />
    </>
  );
}

function Timing() {
  const { scheduledOn } = choices.value;
  const timing = timingOf(scheduledOn, visit.value.date);
  return (
    <div class="field">
      <label for="scheduled-on">Scheduled, or asked for, on</label>
      <input
        id="scheduled-on"
        type="date"
        value={scheduledOn}
        aria-describedby="scheduled-on-hint"
        onInput={({ currentTarget }) => {
          choose({ scheduledOn: currentTarget.value });
        }}
      />
      <span class="hint" id="scheduled-on-hint">
        {timing && (
          <>
            {TIMING_WORDS[timing.reason]} Give it by {writtenDay(timing.by, 'en')}.
          </>
        )}
      </span>
    </div>
  );
}

/** Payers under whose terms the patient pays everything come first: those are what self-pay prices are kept as. */
function selfPayPayers(): (readonly [string, string])[] {
  const date = visit.value.date;
  const paysAll = (
    versions: readonly {
      effectiveFrom: string;
      terms: { share?: { order?: string | undefined } | undefined };
    }[],
  ) =>
    versions.filter(({ effectiveFrom }) => effectiveFrom <= date).at(-1)?.terms.share?.order === 'everything';
  return (payerList.value()?.payers ?? [])
    .filter(({ versions }) => paysAll(versions))
    .map(({ id, name }) => [id, name] as const);
}

function evaluations(): (readonly [string, string])[] {
  void language.value;
  return (codeList.value()?.codes ?? [])
    .filter(({ group }) => group === 'evaluation')
    .map(({ code, label }) => [code, `${code} ${label ?? ''}`] as const);
}
