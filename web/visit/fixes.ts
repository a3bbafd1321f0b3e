import type { Alert } from '../api/answers.ts';
import { announce } from '../shell/Announcer.tsx';
import { changeUndoably } from '../state/undo.ts';
import { visit, type LineList } from '../state/visit.ts';
import { withModifier, withoutModifier, type VisitLine } from '../state/visitLine.ts';

/** What mends a line at one press, in the words of the button. */
export interface Fix {
  readonly text: string;
  readonly apply: () => void;
}

/** What an alert says would mend it. */
export function fixOfAlert(list: LineList, line: VisitLine, { fix: said }: Alert): Fix | undefined {
  if (said === undefined) return undefined;
  if ('addModifier' in said) {
    return fix(list, line, `Add ${said.addModifier}`, (each) => withModifier(each, said.addModifier));
  }
  if ('removeModifier' in said) {
    return fix(list, line, `Take ${said.removeModifier} off`, (each) =>
      withoutModifier(each, said.removeModifier),
    );
  }
  if ('replaceCode' in said) return substituteFix(list, line, said.replaceCode);
  const text = `Bill ${said.units} ${said.units === 1 ? 'unit' : 'units'}`;
  return fix(list, line, text, (each) => ({ ...each, units: String(said.units) }));
}

export function substituteFix(list: LineList, line: VisitLine, code: string | null): Fix | undefined {
  if (code === null) return undefined;
  return fix(list, line, `Bill ${code} instead`, (each) => ({ ...each, code }));
}

function fix(list: LineList, line: VisitLine, text: string, mend: (line: VisitLine) => VisitLine): Fix {
  return {
    text,
    apply: () => {
      const lines = visit.peek()[list].map((each) => (each.key === line.key ? mend(each) : each));
      changeUndoably(text.toLowerCase(), { [list]: lines });
      announce(`${text}: done. Ctrl Z takes it back.`);
    },
  };
}
