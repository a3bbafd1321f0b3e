import { useState } from 'preact/hooks';
import { focusField } from '../visit/focusField.ts';

/** Something taken for granted, as an answer names it. */
interface Assumption {
  readonly code: string;
  readonly message: string;
}

/** What each means in a few words, and the field that replaces it. */
const KNOWN: Readonly<
  Partial<Record<Assumption['code'], { readonly chip: string; readonly field?: string }>>
> = {
  'place-of-service-office': { chip: 'office (11)', field: 'placeOfService' },
  'clinician-participating': { chip: 'participating', field: 'participating' },
  'clinician-accepts-assignment': { chip: 'assignment accepted', field: 'acceptsAssignment' },
  'clinician-not-qualifying-apm': { chip: 'not a QP', field: 'qualifyingApm' },
  'deductible-met': { chip: 'deductible met', field: 'deductibleRemaining' },
  'patient-share-not-computed': { chip: 'patient’s part not known', field: 'copay' },
  'out-of-pocket-not-reached': { chip: 'out-of-pocket limit not reached', field: 'outOfPocketRemaining' },
  'visits-not-used-up': { chip: 'covered visits left', field: 'visitsRemaining' },
  'copay-alone': { chip: 'copay alone', field: 'coinsurance' },
  'therapy-threshold-not-checked': { chip: 'therapy threshold not checked', field: 'ptSlpUsed' },
  'qmb-owes-nothing': { chip: 'QMB owes nothing', field: 'qmb' },
  'data-of-earlier-quarter': { chip: 'data of an earlier quarter' },
  'partial-release': { chip: 'therapy codes only' },
  'alerts-not-run': { chip: 'not every coding check run' },
  'charge-from-list': { chip: 'charges from your list' },
};

/** What was taken for granted, as chips; each opens the field that says otherwise. All of it in full on demand. */
export function Assumptions({ assumptions }: { assumptions: readonly Assumption[] }) {
  const [full, setFull] = useState(false);
  if (assumptions.length === 0) return null;
  return (
    <section class="assumed" aria-label="Assumptions">
      <h2 class="small-title">Assumed</h2>
      <ul class="chips">
        {assumptions.map((assumed) => (
          <li key={assumed.code + assumed.message}>
            <Chip assumed={assumed} />
          </li>
        ))}
        <li>
          <button
            type="button"
            class="plain small"
            aria-expanded={full}
            aria-controls="assumed-in-full"
            onClick={() => {
              setFull(!full);
            }}
          >
            in full
          </button>
        </li>
      </ul>
      <ul id="assumed-in-full" class="sentences" hidden={!full}>
        {assumptions.map(({ code, message }) => (
          <li key={code + message}>{message}</li>
        ))}
      </ul>
    </section>
  );
}

function Chip({ assumed: { code, message } }: { assumed: Assumption }) {
  const known = KNOWN[code];
  const { field } = known ?? {};
  if (field === undefined) {
    return (
      <span class="chip said" title={message}>
        {known?.chip ?? message}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="chip"
      title={message}
      onClick={() => {
        focusField(field);
      }}
    >
      {known?.chip}
    </button>
  );
}
