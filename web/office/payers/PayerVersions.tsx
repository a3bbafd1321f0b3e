import type { Changes, Payer } from '../../api/answers.ts';
import { announce } from '../../shell/Announcer.tsx';
import { today } from '../../state/today.ts';
import { downloadCsv } from '../downloadCsv.ts';
import { TwoStep } from '../TwoStep.tsx';
import { onlyIf, useChange } from '../useChange.ts';
import { WentWrong } from '../WentWrong.tsx';
import { termsText } from './termsText.ts';

interface PayerVersionsProps {
  readonly payer: Payer;
  readonly etag: string | null;
  /** The first day of the version that is being edited; empty for a new one. */
  readonly edited: string | null;
  readonly onEdit: (day: string | null) => void;
  readonly onChanged: () => void;
}

/** The versions of a payer's terms in the order in which they come into force. */
export function PayerVersions({ payer, etag, edited, onEdit, onChanged }: PayerVersionsProps) {
  const withdrawal = useChange<Changes>();
  const path = `/v1/payers/${encodeURIComponent(payer.id)}/versions`;
  const withdraw = async (day: string) => {
    const reply = await withdrawal.send(`${path}/${day}`, { method: 'DELETE', headers: onlyIf(etag) });
    if (reply?.kind !== 'answered') return;
    announce(`The terms from ${day} are withdrawn.`);
    onChanged();
  };
  return (
    <>
      <table class="rows">
        <caption class="unseen">Versions of the terms</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Standing</th>
            <th scope="col">Terms</th>
            <th scope="col">
              <span class="unseen">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {payer.versions.map((version, index) => (
            <VersionRow
              key={version.effectiveFrom}
              payer={payer}
              version={version}
              next={payer.versions[index + 1]?.effectiveFrom}
              isEdited={edited === version.effectiveFrom}
              onEdit={onEdit}
              onWithdraw={(day) => void withdraw(day)}
            />
          ))}
        </tbody>
      </table>
      <WentWrong reply={withdrawal.reply} />
      <div class="buttons">
        <button
          type="button"
          aria-expanded={edited === ''}
          onClick={() => {
            onEdit(edited === '' ? null : '');
          }}
        >
          New terms from a day on
        </button>
      </div>
    </>
  );
}

interface VersionRowProps {
  readonly payer: Payer;
  readonly version: Payer['versions'][number];
  /** The first day of the version after it. */
  readonly next: string | undefined;
  readonly isEdited: boolean;
  readonly onEdit: (day: string | null) => void;
  readonly onWithdraw: (day: string) => void;
}

function VersionRow({ payer, version, next, isEdited, onEdit, onWithdraw }: VersionRowProps) {
  const { effectiveFrom: day, terms } = version;
  const fees = `/v1/payers/${encodeURIComponent(payer.id)}/versions/${day}/fees`;
  return (
    <tr>
      <th scope="row" class="nowrap">
        {day}
      </th>
      <td>{standing(day, next)}</td>
      <td>{termsText(terms)}</td>
      <td>
        <div class="buttons">
          <button
            type="button"
            aria-expanded={isEdited}
            onClick={() => {
              onEdit(isEdited ? null : day);
            }}
          >
            Edit<span class="unseen"> the terms from {day}</span>
          </button>
          {terms.kind === 'fee-list' && (
            <button
              type="button"
              class="plain"
              onClick={() => void downloadCsv(fees, `${payer.id}-${day}.csv`)}
            >
              Fees as CSV
            </button>
          )}
          {payer.versions.length > 1 && (
            <TwoStep
              label={`Withdraw ${day}`}
              really={`Withdraw the terms from ${day}`}
              onDo={() => {
                onWithdraw(day);
              }}
            >
              <p>Visits on its days are priced by the version before it, where there is one.</p>
            </TwoStep>
          )}
        </div>
      </td>
    </tr>
  );
}

function standing(from: string, next: string | undefined): string {
  const now = today();
  if (from > now) return 'to come';
  return next === undefined || next > now ? 'in force' : `until ${next}`;
}
