import { language } from '../language.ts';
import { letterhead } from '../letterhead.ts';
import { ESTIMATE_WORDS as WORDS } from '../words/estimateWords.ts';

/** How to ask about the paper. */
export function AskUs() {
  const in_ = language.value;
  const phone = letterhead.value.phone.trim();
  return (
    <section>
      <h3>{WORDS.ask[in_]}</h3>
      <p>
        {WORDS.askAtDesk[in_]}
        {phone !== '' && ` ${WORDS.orCall[in_]} ${phone}`}. {WORDS.bringCard[in_]}
      </p>
    </section>
  );
}
