import { Loading } from '../../controls/Loading.tsx';
import type { Payer } from '../../api/answers.ts';
import { hrefOf } from '../../router/route.ts';
import { today } from '../../state/today.ts';
import { useDocument } from '../useDocument.ts';
import { WentWrong } from '../WentWrong.tsx';
import { termsText } from './termsText.ts';

/** The clinic's payers, and what each pays today. */
export function PayersPage() {
  const { reply } = useDocument<{ readonly payers: readonly Payer[] }>('/v1/payers');
  if (reply === undefined) return <Loading />;
  if (reply.kind !== 'answered') return <WentWrong reply={reply} />;
  const { payers } = reply.value;
  return (
    <section class="office-part" aria-label="Payers">
      <div class="part-head">
        <h2>Payers</h2>
        <a class="button" href={hrefOf('office', 'new-payer')}>
          New payer
        </a>
      </div>
      <p class="quiet">Original Medicare is built in, for every date that its fee schedule is loaded for.</p>
      {payers.length > 0 && <PayerTable payers={payers} />}
      {payers.length === 0 && <p>No other payer is kept yet.</p>}
    </section>
  );
}

function PayerTable({ payers }: { payers: readonly Payer[] }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="The clinic’s payers">
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">Payer</th>
            <th scope="col">Pays today</th>
            <th scope="col">Since</th>
            <th scope="col">Comes next</th>
          </tr>
        </thead>
        <tbody>
          {payers.map(({ id, name, versions }) => {
            const now = versions.filter(({ effectiveFrom }) => effectiveFrom <= today()).at(-1);
            const next = versions.find(({ effectiveFrom }) => effectiveFrom > today());
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={hrefOf('office', 'payers', id)}>{name}</a> <span class="quiet">{id}</span>
                </th>
                <td>{now ? termsText(now.terms) : 'not in force yet'}</td>
                <td>{now?.effectiveFrom}</td>
                <td>{next && `${termsText(next.terms)} from ${next.effectiveFrom}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
