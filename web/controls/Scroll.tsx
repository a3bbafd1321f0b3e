import type { ComponentChildren } from 'preact';

/** A wide table on a narrow screen moves sideways by itself, under the finger and under the arrow keys. */
export function Scroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
