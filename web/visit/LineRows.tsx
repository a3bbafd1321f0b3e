import type { TargetedKeyboardEvent } from 'preact';
import { toggleLineWhy } from '../answer/why.ts';
import { unitsFromMinutes } from '../answer/liveUnits.ts';
import { announce } from '../shell/Announcer.tsx';
import { codes } from '../state/lists.ts';
import { changeUndoably } from '../state/undo.ts';
import { visit, type LineList } from '../state/visit.ts';
import type { VisitLine } from '../state/visitLine.ts';
import { LineInput } from './LineInput.tsx';
import { LineNotes } from './LineNotes.tsx';
import { ModifierHints } from './ModifierHints.tsx';
import { focusAfterRemoval, moveBetweenLines } from './lineFocus.ts';

interface LineRowsProps {
  readonly list: LineList;
  readonly line: VisitLine;
  readonly index: number;
}

/** A line's fields, and below them what is to be said about it. */
export function LineRows({ list, line, index }: LineRowsProps) {
  const remove = () => {
    changeUndoably(`removing ${line.code}`, {
      [list]: visit.peek()[list].filter(({ key }) => key !== line.key),
    });
    announce(`${line.code} removed. Ctrl Z brings it back.`);
    focusAfterRemoval(list, index);
  };
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step !== null && target && moveBetweenLines(list, target, step)) event.preventDefault();
    else if (event.key === 'Delete' && target?.dataset['column'] === 'code') remove();
  };
  const field = { list, line, index };
  const earned = unitsFromMinutes(line);
  return (
    <tbody role="rowgroup" onKeyDown={press}>
      <tr role="row" data-list={list}>
        <th role="rowheader" scope="row">
          <button
            type="button"
            class="code"
            data-column="code"
            aria-keyshortcuts="Delete"
            onClick={() => {
              if (list === 'lines') toggleLineWhy(index);
            }}
          >
            <span class="code-number">{line.code}</span>{' '}
            <span class="code-label">{codes.value.get(line.code)?.label ?? ''}</span>
          </button>
        </th>
        <LineInput
          {...field}
          field="units"
          name="Units"
          placeholder={earned === null ? '' : String(earned)}
        />
        <LineInput {...field} field="minutes" name="Minutes" />
        <LineInput {...field} field="assistantMinutes" name="Assistant’s minutes" short="Assistant" />
        <LineInput {...field} field="modifiers" name="Modifiers">
          <ModifierHints list={list} line={line} />
        </LineInput>
        <LineInput {...field} field="charge" name="Charge" />
        <td role="cell" class="remove">
          <button
            type="button"
            class="icon"
            aria-label={`Remove ${line.code}, line ${index + 1}`}
            onClick={remove}
          >
            ×
          </button>
        </td>
      </tr>
      <LineNotes list={list} line={line} index={index} />
    </tbody>
  );
}
