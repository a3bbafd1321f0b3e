import type { Settled } from '../api/reply.ts';

/** Why there is no answer, in words a person would say; what was typed stays as it is. */
export function Refused({ reply }: { reply: Exclude<Settled<unknown>, { kind: 'answered' }> }) {
  if (reply.kind === 'away') {
    return (
      <div class="calm">
        <h2>No answer yet</h2>
        <p>The server does not answer. The number comes by itself when it is back.</p>
      </div>
    );
  }
  if (reply.kind === 'signed-out') {
    return (
      <div class="calm">
        <h2>Sign in to see the answer</h2>
        <p>The number comes by itself then.</p>
      </div>
    );
  }
  if (reply.kind === 'fault') {
    return (
      <div class="calm">
        <h2>Something went wrong on the server</h2>
        <p>
          The fault is not in what you typed.
          {reply.requestId !== null && <> Whoever looks after the server finds it as {reply.requestId}.</>}
        </p>
      </div>
    );
  }
  const { title, errors = [] } = reply.problem;
  return (
    <div class="calm">
      <h2>There is no answer to this as it stands</h2>
      {errors.length === 0 && <p>{title}</p>}
      <ul class="asked">
        {errors.map(({ pointer, code, found, message, remedy }) => (
          <li key={pointer + code}>
            {found !== null && <strong>{found} </strong>}
            {message} {remedy}
          </li>
        ))}
      </ul>
    </div>
  );
}
