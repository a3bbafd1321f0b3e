import type { EstimateLine } from '../api/answers.ts';
import { AnswerLine } from './AnswerLine.tsx';

export function AnswerLines({ lines }: { lines: readonly EstimateLine[] }) {
  return (
    <table class="rows answer-lines">
      <caption class="unseen">What each line comes to</caption>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col" class="amount">
            Allowed
          </th>
          <th scope="col" class="amount">
            Patient
          </th>
          <th scope="col" class="amount">
            Payer
          </th>
          <th scope="col">
            <span class="unseen">Why</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <AnswerLine key={index} line={line} index={index} />
        ))}
      </tbody>
    </table>
  );
}
