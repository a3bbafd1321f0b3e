import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface TwoStepProps {
  readonly label: string;
  /** What the second press does, in full. */
  readonly really: string;
  readonly busy?: boolean;
  readonly onDo: () => void;
  /** What is to be known before the second press. */
  readonly children: ComponentChildren;
}

/** What cannot be taken back by a slip: the first press says what it would do, the second does it. */
export function TwoStep({ label, really, busy = false, onDo, children }: TwoStepProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button
        type="button"
        onClick={() => {
          setAsking(true);
        }}
      >
        {label}
      </button>
    );
  }
  return (
    <div class="notice care two-step">
      {children}
      <div class="buttons">
        <button
          type="button"
          disabled={busy}
          onClick={() => {
            setAsking(false);
            onDo();
          }}
        >
          {really}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            setAsking(false);
          }}
        >
          Leave it
        </button>
      </div>
    </div>
  );
}
