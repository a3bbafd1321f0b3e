import { visit, type LineList } from '../state/visit.ts';
import { AddCode } from './AddCode.tsx';
import { LineRows } from './LineRows.tsx';

interface LineTableProps {
  readonly list: LineList;
  readonly caption: string;
  readonly addId: string;
}

/** The services of the visit, a line each, and the field that adds one. */
export function LineTable({ list, caption, addId }: LineTableProps) {
  const lines = visit.value[list];
  return (
    <div class="services">
      {lines.length > 0 && (
        <table class="lines" role="table">
          <caption class="unseen">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                Code
              </th>
              <th role="columnheader" scope="col">
                Units
              </th>
              <th role="columnheader" scope="col">
                Minutes
              </th>
              <th role="columnheader" scope="col">
                Assistant
              </th>
              <th role="columnheader" scope="col">
                Modifiers
              </th>
              <th role="columnheader" scope="col" class="amount">
                Charge
              </th>
              <th role="columnheader" scope="col">
                <span class="unseen">Remove</span>
              </th>
            </tr>
          </thead>
          {lines.map((line, index) => (
            <LineRows key={line.key} list={list} line={line} index={index} />
          ))}
        </table>
      )}
      <AddCode list={list} id={addId} />
    </div>
  );
}
