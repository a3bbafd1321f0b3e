import { fieldName } from './payers/termFields.ts';
import type { Settled } from '../api/reply.ts';

/** Why something could not be done, in words a person would say; nothing where it was done. */
export function WentWrong({ reply }: { reply: Settled<unknown> | undefined }) {
  return <div role="alert">{reply && reply.kind !== 'answered' && <Said reply={reply} />}</div>;
}

function Said({ reply }: { reply: Exclude<Settled<unknown>, { kind: 'answered' }> }) {
  if (reply.kind === 'away') {
    return (
      <p class="notice care">
        The server does not answer, so nothing was changed. Try again when it is back.
      </p>
    );
  }
  if (reply.kind === 'signed-out') {
    return <p class="notice care">You are signed out, so nothing was changed. Sign in and try again.</p>;
  }
  if (reply.kind === 'fault') {
    return (
      <p class="notice wrong">
        Something went wrong on the server.
        {reply.requestId !== null && <> Whoever looks after it finds it as {reply.requestId}.</>}
      </p>
    );
  }
  const { code: problem, title, errors = [], total } = reply.problem;
  return (
    <div class="notice wrong">
      <p>
        <strong>{problem === 'invalid-request' ? 'Something is to be corrected first.' : title}</strong>
      </p>
      <ul class="said-list">
        {errors.slice(0, MOST).map(({ pointer, code, found, message, remedy }) => (
          <li key={pointer + code}>
            {placeOf(pointer)}
            {found !== null && found !== '' && <strong>{found} </strong>}
            {message} {remedy}
          </li>
        ))}
      </ul>
      {(total ?? errors.length) > MOST && <p>and {(total ?? errors.length) - MOST} more.</p>}
    </div>
  );
}

const MOST = 20;

/** "/line/12/Amount" as "Line 12, Amount: ". What is wrong with a field is said at the field, too. */
function placeOf(pointer: string): string {
  const [first, number, column] = pointer.split('/').slice(1);
  if (first === 'line' && number !== undefined) return `Line ${number}, ${column ?? ''}: `;
  const term = /^\/versions\/\d+(\/terms\/.+)$/.exec(pointer)?.[1];
  return term === undefined ? '' : `${fieldName(term)}: `;
}
