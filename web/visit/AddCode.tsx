import { Combobox } from '../controls/Combobox.tsx';
import { announce } from '../shell/Announcer.tsx';
import { codes } from '../state/lists.ts';
import { change, visit, type LineList } from '../state/visit.ts';
import { addedLine } from './addedLine.ts';
import { codeOptions } from './codeOptions.ts';
import { typedLine } from './typedLine.ts';
import { focusLastLine } from './lineFocus.ts';

/** Where lines come from: "97110 2", "97140 14m", or plain words and a pick. */
export function AddCode({ list, id }: { list: LineList; id: string }) {
  const add = (text: string) => {
    const typed = typedLine(text);
    if (!typed) return false;
    change({ [list]: [...visit.peek()[list], addedLine(typed)] });
    announce(`${typed.code} ${codes.peek().get(typed.code)?.label ?? ''} added.`);
    return true;
  };
  return (
    <div class="add-code">
      <Combobox<string>
        label="Add a code"
        inputId={id}
        shown=""
        placeholder="97110 2 · 97140 14m · exercise"
        options={codeOptions}
        firstByEnter={(text) => text.trim() !== '' && !typedLine(text)}
        onPick={add}
        onEnter={add}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp' && event.currentTarget.value === '') {
            event.preventDefault();
            focusLastLine(list);
          }
        }}
      />
    </div>
  );
}
