import { useState } from 'preact/hooks';
import { returns } from '../api/connection.ts';
import { hold } from './credential.ts';
import type { SignInWay } from './session.ts';

/** A server without an issuer admits by a key that was issued to the clinic; the page keeps it in memory alone. */
export function KeyForm({ way }: { way: SignInWay }) {
  const [key, setKey] = useState('');
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        if (key.trim() === '') return;
        hold(way, { token: key.trim(), renew: undefined });
        returns.value = returns.peek() + 1;
      }}
    >
      <label for="access-key">Access key</label>
      <input
        id="access-key"
        type="password"
        autocomplete="off"
        value={key}
        onInput={({ currentTarget }) => {
          setKey(currentTarget.value);
        }}
      />
      <button type="submit" class="main">
        Use it
      </button>
    </form>
  );
}
