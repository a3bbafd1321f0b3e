import { server } from '../api/connection.ts';

/** Told for as long as the server does not answer; it goes by itself. */
export function ServerAway() {
  return (
    <div role="alert">
      {server.value === 'away' && (
        <p class="notice care banner">
          <strong>The server does not answer.</strong> What you typed is kept. This page looks for the server
          by itself and goes on when it is back.
        </p>
      )}
    </div>
  );
}
