import type { ProblemError } from '../api/answers.ts';

/** What the API says is wrong, and what to do, beside the field that it is about. */
export function ProblemTexts({ id, problems }: { id: string; problems: readonly ProblemError[] }) {
  return (
    <div id={id}>
      {problems.map(({ pointer, code, message, remedy }) => (
        <p key={pointer + code} class="problem">
          {message} {remedy}
        </p>
      ))}
    </div>
  );
}
