import { estimate, problemsAt } from '../answer/liveEstimate.ts';
import type { LineList } from '../state/visit.ts';
import type { VisitLine } from '../state/visitLine.ts';
import { fixOfAlert, substituteFix } from './fixes.ts';
import { Note } from './Note.tsx';

interface LineNotesProps {
  readonly list: LineList;
  readonly line: VisitLine;
  readonly index: number;
}

/** What is wrong with a line, what has no price and why, and what to look at before the claim is sent. */
export function LineNotes({ list, line, index }: LineNotesProps) {
  const problems = problemsAt(`/${list}/${index}`);
  const ofVisit = list === 'lines' ? estimate.value : undefined;
  const alerts = ofVisit?.alerts.filter((alert) => alert.line === index) ?? [];
  const said = ({ fix }: (typeof alerts)[number], substitute: string | null) =>
    fix !== undefined && 'replaceCode' in fix && fix.replaceCode === substitute;
  // An alert that offers the code taken instead has said why this one has no price.
  const unpriced = (ofVisit?.lines ?? []).filter(
    ({ requestLine, outcome, substitute }) =>
      requestLine === index && outcome !== 'priced' && !alerts.some((alert) => said(alert, substitute)),
  );
  if (problems.length + alerts.length + unpriced.length === 0) return null;
  return (
    <tr role="row" class="notes">
      <td role="cell" colSpan={7}>
        <ul>
          {problems.map(({ pointer, code, message, remedy }) => (
            <Note key={pointer + code} severity="error" word="Not clear" text={`${message} ${remedy}`} />
          ))}
          {unpriced.map((priced) => (
            <Note
              key={priced.outcome}
              severity={priced.outcome === 'invalid' ? 'error' : 'warning'}
              word={OUTCOMES[priced.outcome]}
              text={priced.reason ?? ''}
              fix={substituteFix(list, line, priced.substitute)}
            />
          ))}
          {alerts.map((alert) => (
            <Note
              key={alert.code + alert.message}
              severity={alert.severity}
              word={SEVERITIES[alert.severity]}
              text={alert.message}
              cite={alert.cite}
              fix={fixOfAlert(list, line, alert)}
            />
          ))}
        </ul>
      </td>
    </tr>
  );
}

const OUTCOMES = {
  priced: '',
  bundled: 'No charge',
  'not-covered': 'Not covered',
  unpriced: 'No price',
  invalid: 'Not valid',
} as const;

const SEVERITIES = { error: 'Will be denied', warning: 'Look at this', info: 'Good to know' } as const;
