import type { Judgement } from '../../api/answers.ts';

const VERDICTS = {
  passed: 'The gate finds nothing against it.',
  doubtful: 'The gate finds it doubtful: look at what follows before it is published.',
  wrong: 'The gate finds it wrong: it cannot be published. Take a fresh copy of the file from CMS.',
} as const satisfies Record<Judgement['verdict'], string>;

const HEADINGS = { wrong: 'Wrong', doubtful: 'Doubtful', note: 'To note' } as const;

/** What the gate found in a release, the worst first. */
export function Findings({ judgement: { verdict, before, findings } }: { judgement: Judgement }) {
  return (
    <div class={`notice ${verdict === 'wrong' ? 'wrong' : verdict === 'doubtful' ? 'care' : ''}`}>
      <p>
        <strong>{VERDICTS[verdict]}</strong>{' '}
        {before === null ? 'There was no release before it to compare it with.' : `Compared with ${before}.`}
      </p>
      {(['wrong', 'doubtful', 'note'] as const).map((severity) => {
        const found = findings.filter((each) => each.severity === severity);
        return found.length === 0 ? null : (
          <section key={severity}>
            <h3>{HEADINGS[severity]}</h3>
            <ul class="said-list">
              {found.map(({ check, message }, index) => (
                <li key={`${check} ${index}`}>{message}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
