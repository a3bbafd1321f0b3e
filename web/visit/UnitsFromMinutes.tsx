import { liveUnits } from '../answer/liveUnits.ts';

const RULES = {
  cms: 'Medicare’s 8-minute rule',
  midpoint: 'the midpoint rule (CPT)',
} as const;

/** How many units the minutes make, as they are typed, and by which rule. */
export function UnitsFromMinutes() {
  const { state, reply } = liveUnits.value;
  if (reply === undefined) return null;
  return (
    <div class={`units settling ${state === 'settled' ? '' : 'stale'}`}>
      {reply.kind === 'answered' && (
        <>
          <p>
            <strong>
              {reply.value.units} {reply.value.units === 1 ? 'unit' : 'units'} from minutes
            </strong>{' '}
            <span class="quiet">by {RULES[reply.value.rule]}.</span>
          </p>
          {reply.value.pools.map(({ discipline, why }) => (
            <p key={discipline ?? ''} class="quiet small">
              {discipline === null ? '' : `${discipline}: `}
              {why}
            </p>
          ))}
        </>
      )}
      {reply.kind === 'refused' && (
        <p class="problem">{reply.problem.errors?.[0]?.message ?? reply.problem.title}</p>
      )}
    </div>
  );
}
