import type { ComponentChildren } from 'preact';
import { typeInLine, type LineList } from '../state/visit.ts';
import type { LineField, VisitLine } from '../state/visitLine.ts';

interface LineInputProps {
  readonly list: LineList;
  readonly line: VisitLine;
  readonly index: number;
  readonly field: LineField;
  readonly name: string;
  /** Stands above the field where there is no room for the table's head. */
  readonly short?: string;
  readonly placeholder?: string;
  readonly children?: ComponentChildren;
}

export function LineInput({ list, line, index, field, name, short, placeholder, children }: LineInputProps) {
  return (
    <td role="cell" class={`of-${field}`}>
      <span class="head" aria-hidden="true">
        {short ?? name}
      </span>
      <input
        class={field === 'modifiers' ? 'modifiers' : 'amount'}
        data-column={field}
        inputMode={field === 'modifiers' ? 'text' : field === 'charge' ? 'decimal' : 'numeric'}
        autocomplete="off"
        autocapitalize={field === 'modifiers' ? 'characters' : 'off'}
        spellcheck={false}
        aria-label={`${name} of ${line.code}, line ${index + 1}`}
        placeholder={placeholder}
        value={line[field]}
        onInput={({ currentTarget }) => {
          typeInLine(list, line.key, field, currentTarget.value);
        }}
      />
      {children}
    </td>
  );
}
