import { signal } from '@preact/signals';

const said = signal('');

/** Says a sentence to whoever listens to the page, once what they are doing lets them. */
export function announce(sentence: string): void {
  said.value = sentence;
}

export function Announcer() {
  return (
    <p class="unseen" role="status" aria-live="polite" aria-atomic="true" data-testid="said">
      {said}
    </p>
  );
}
