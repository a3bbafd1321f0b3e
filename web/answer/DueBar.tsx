import { useEffect, useState } from 'preact/hooks';
import { dollars } from './amountText.ts';
import { liveEstimate } from './liveEstimate.ts';

/** Where the answer stands below the visit, the number stays in sight at the foot of the window. It repeats what is said above. */
export function DueBar() {
  const { state, reply } = liveEstimate.value;
  const inSight = useInSight('.answer .number', reply);
  if (inSight) return null;
  if (reply?.kind !== 'answered' || reply.value.status !== 'priced' || state === 'overdue') return null;
  return (
    <p class={`due-bar settling ${state === 'settled' ? '' : 'stale'}`} aria-hidden="true">
      Due now <span class="amount">{dollars(reply.value.totals.patientDueNow)}</span>
    </p>
  );
}

/** Whether what the selector names is in the window now; looked for again whenever `drawn` changes. */
function useInSight(selector: string, drawn: unknown): boolean {
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const element = document.querySelector(selector);
    if (!element) {
      setInSight(false);
      return undefined;
    }
    const watch = new IntersectionObserver(([entry]) => {
      setInSight(entry?.isIntersecting === true);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [selector, drawn]);
  return inSight;
}
