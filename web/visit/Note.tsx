import type { Alert } from '../api/answers.ts';
import type { Fix } from './fixes.ts';

interface NoteProps {
  readonly severity: Alert['severity'];
  readonly word: string;
  readonly text: string;
  readonly cite?: string;
  readonly fix?: Fix | undefined;
}

const SIGNS = { error: '▲', warning: '◆', info: '●' } as const;

/** One thing to know about a line, with what mends it where the page can. */
export function Note({ severity, word, text, cite, fix }: NoteProps) {
  return (
    <li class={`note ${severity}`}>
      <span class="sign" aria-hidden="true">
        {SIGNS[severity]}
      </span>
      <p>
        <strong>{word}.</strong> {text} {cite !== undefined && <span class="quiet cite">{cite}</span>}
      </p>
      {fix && (
        <button type="button" class="chip" onClick={fix.apply}>
          {fix.text}
        </button>
      )}
    </li>
  );
}
