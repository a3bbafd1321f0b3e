import { dollars } from '../../answer/amountText.ts';
import type { Estimate } from '../../api/answers.ts';
import { payerName } from '../../state/lists.ts';
import { today } from '../../state/today.ts';
import { visit } from '../../state/visit.ts';
import { placeName } from '../../visit/placeName.ts';
import { language } from '../language.ts';
import { writtenDay } from '../written.ts';
import { printedAssumptions } from '../words/assumptionWords.ts';
import { COULD_CHANGE, ESTIMATE_WORDS as WORDS } from '../words/estimateWords.ts';
import { AskUs } from './AskUs.tsx';
import { PlannedServices } from './PlannedServices.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SentenceList } from './SentenceList.tsx';

/** One page for a patient: the number and the date first, then what it is made of, what was assumed and what could change it. */
export function EstimateSheet({ estimate }: { estimate: Estimate }) {
  const in_ = language.value;
  const { totals, basis } = estimate;
  const owesMore = totals.patientDueNow !== totals.patientOwes;
  return (
    <article class="sheet" lang={in_} aria-label={WORDS.title[in_]}>
      <SheetHead />
      <h2>{WORDS.title[in_]}</h2>
      <div class="sheet-number">
        <p>
          {WORDS.dueNow[in_]} <strong data-testid="due-now">{dollars(totals.patientDueNow)}</strong>
        </p>
        <dl>
          <Said term={WORDS.visit[in_]} text={writtenDay(visit.value.date, in_)} />
          <Said term={WORDS.insurance[in_]} text={payerName(visit.value.payer)} />
          <Said term={WORDS.owesInAll[in_]} text={dollars(totals.patientOwes)} />
        </dl>
        {owesMore && visit.value.benefits.secondary.qmb !== true && <p>{WORDS.leftToSecond[in_]}</p>}
      </div>
      <PlannedServices estimate={estimate} />
      <SentenceList title={WORDS.assumed[in_]} sentences={printedAssumptions(estimate.assumptions)} />
      <SentenceList title={WORDS.couldChange[in_]} sentences={COULD_CHANGE} />
      <AskUs />
      <footer>
        <p>
          <strong>{WORDS.notABill[in_]}</strong>
        </p>
        <p class="sheet-small">
          {WORDS.made[in_]} {writtenDay(today(), in_)} · {WORDS.prices[in_]} {basis.release},{' '}
          {placeName(basis.locality.name)} · {WORDS.terms[in_]} {basis.payerVersion} ·{' '}
          {WORDS.calculation[in_]} {basis.calculation}
        </p>
      </footer>
    </article>
  );
}

function Said({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
