import type { ComponentChildren } from 'preact';
import { dollars } from '../../answer/amountText.ts';
import { clinic } from '../../state/clinic.ts';
import { today } from '../../state/today.ts';
import { visit } from '../../state/visit.ts';
import { language } from '../language.ts';
import { letterhead } from '../letterhead.ts';
import { serviceName } from '../serviceName.ts';
import { AskUs } from '../sheet/AskUs.tsx';
import { SentenceList } from '../sheet/SentenceList.tsx';
import { SheetHead } from '../sheet/SheetHead.tsx';
import { DISCLAIMERS, DISPUTE_SENTENCES, GOOD_FAITH_WORDS as WORDS } from '../words/goodFaithWords.ts';
import { ESTIMATE_WORDS } from '../words/estimateWords.ts';
import { writtenDay } from '../written.ts';
import { amountOf, centsOf } from './cents.ts';
import { disputableFrom } from './disputeThreshold.ts';
import type { Expected } from './expected.ts';
import { ExpectedCharges } from './ExpectedCharges.tsx';
import { Recurring } from './Recurring.tsx';
import type { Persons } from './TypedPersons.tsx';

/** The content of 45 CFR 149.610(c)(1), on one page for a usual plan of care. */
export function GoodFaithSheet({ expected, persons }: { expected: Expected; persons: Persons }) {
  const in_ = language.value;
  const from = disputableFrom(centsOf(expected.total ?? '') ?? 0);
  return (
    <article class="sheet good-faith" lang={in_} aria-label={WORDS.title[in_]}>
      <SheetHead />
      <h2>
        {WORDS.title[in_]} <small>{WORDS.forWhom[in_]}</small>
      </h2>
      <Facts expected={expected} persons={persons} />
      <ExpectedCharges expected={expected} />
      <Recurring expected={expected} />
      <section>
        <h3>{WORDS.separate[in_]}</h3>
        <p>
          {persons.separate.trim() === ''
            ? WORDS.separateNone[in_]
            : `${persons.separate.trim()}. ${WORDS.separateLater[in_]}`}
        </p>
      </section>
      <SentenceList title={ESTIMATE_WORDS.couldChange[in_]} sentences={DISCLAIMERS} />
      <section>
        <h3>{WORDS.dispute[in_]}</h3>
        <p>
          {WORDS.disputeFrom[in_]} <strong>{dollars(amountOf(from))}</strong> {WORDS.disputeOrMore[in_]}{' '}
          {DISPUTE_SENTENCES.map((sentence) => sentence[in_]).join(' ')}
        </p>
      </section>
      <AskUs />
      <footer class="sheet-small">
        {WORDS.given[in_]} {writtenDay(today(), in_)}
      </footer>
    </article>
  );
}

function Facts({ expected, persons }: { expected: Expected; persons: Persons }) {
  const in_ = language.value;
  const { name, address } = letterhead.value;
  const first = (expected.evaluation ?? expected.visit).lines[0]?.code ?? '';
  const diagnoses = visit.value.diagnoses.trim().toUpperCase();
  return (
    <dl class="sheet-facts">
      <Fact term={WORDS.patient[in_]}>{persons.patient || <Blank />}</Fact>
      <Fact term={WORDS.birthDate[in_]}>{persons.birthDate || <Blank />}</Fact>
      <Fact term={WORDS.primary[in_]}>
        {serviceName(first, in_)} ({first})
      </Fact>
      <Fact term={WORDS.scheduledFor[in_]}>{writtenDay(visit.value.date, in_)}</Fact>
      <Fact term={WORDS.diagnoses[in_]}>{diagnoses === '' ? WORDS.noDiagnoses[in_] : diagnoses}</Fact>
      <Fact term={WORDS.provider[in_]}>{persons.clinician || name || <Blank />}</Fact>
      <Fact term={WORDS.npi[in_]}>{persons.npi || <Blank />}</Fact>
      <Fact term={WORDS.tin[in_]}>{persons.tin || <Blank />}</Fact>
      <Fact term={WORDS.place[in_]}>{address || clinic.value.place?.name || <Blank />}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A line to write on by hand. */
function Blank() {
  return <span class="sheet-blank" />;
}
