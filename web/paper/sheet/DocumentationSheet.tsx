import type { LineDocumentation } from '../documentation.ts';
import { SheetHead } from './SheetHead.tsx';

/** A page for the clinician and not for the patient, so in the API's own words: what the notes have to show for each line. */
export function DocumentationSheet({ documentation }: { documentation: readonly LineDocumentation[] }) {
  return (
    <article class="sheet" lang="en" aria-label="Documentation checklist">
      <SheetHead />
      <h2>What the notes have to show</h2>
      {documentation.map(({ line, code, items }) => (
        <section key={line}>
          <h3>{code}</h3>
          <ul class="sheet-checks">
            {items.map(({ id, text, cite }) => (
              <li key={id}>
                {text} <small>{cite}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
