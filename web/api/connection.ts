import { signal } from '@preact/signals';

/** Whether the server answered when it was last asked. */
export const server = signal<'here' | 'away'>('here');

/** Counts how often the server came back: who reads it asks again then. */
export const returns = signal(0);

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;
let waiting: ReturnType<typeof setTimeout> | undefined;

export function noteAnswered(): void {
  if (server.peek() === 'here') return;
  server.value = 'here';
  clearTimeout(waiting);
  returns.value = returns.peek() + 1;
}

/** The server does not answer: looked for again by itself, less and less often. */
export function noteAway(): void {
  if (server.peek() === 'away') return;
  server.value = 'away';
  look(FIRST_WAIT);
}

function look(wait: number): void {
  waiting = setTimeout(() => {
    void isBack().then((back) => {
      if (back) noteAnswered();
      else if (server.peek() === 'away') look(Math.min(wait * 1.5, LONGEST_WAIT));
    });
  }, wait);
}

/** Any answer at all will do, a refusal too; what stands in front of a server that is away answers 502 to 504. */
async function isBack(): Promise<boolean> {
  try {
    const { status } = await fetch('/v1/releases', { cache: 'no-store', signal: AbortSignal.timeout(5_000) });
    return status < 502 || status > 504;
  } catch {
    return false;
  }
}
