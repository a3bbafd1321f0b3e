import type { ReleasesAnswer } from '../../api/answers.ts';

export type ListedRelease = ReleasesAnswer['releases'][number];

/** The published releases, the newest first, with the dates that each answers as words and as a bar on one scale. */
export function InForce({ releases }: { releases: readonly ListedRelease[] }) {
  if (releases.length === 0)
    return <p>No release is published: no visit can be priced by the fee schedule.</p>;
  const days = releases.flatMap(({ answers }) =>
    answers ? [dayOf(answers.from), dayOf(answers.through)] : [],
  );
  const scale = { from: Math.min(...days), through: Math.max(...days) + 1 };
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Published releases">
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">Release</th>
            <th scope="col">Dates of service</th>
            <th scope="col" class="timeline-cell">
              <span class="unseen">On a line of time</span>
            </th>
            <th scope="col" class="amount">
              Factor
            </th>
            <th scope="col" class="amount">
              Codes
            </th>
            <th scope="col">To know</th>
          </tr>
        </thead>
        <tbody>
          {releases.toReversed().map((release) => (
            <tr key={release.id}>
              <th scope="row">
                {release.title} <span class="quiet small">{release.id}</span>
              </th>
              <td class="nowrap">
                {release.answers
                  ? `${release.answers.from} to ${release.answers.through}`
                  : 'none: outranked'}
              </td>
              <td class="timeline-cell" aria-hidden="true">
                <Bar release={release} scale={scale} />
              </td>
              <td class="amount">{release.conversionFactor}</td>
              <td class="amount">{release.counts.codes.toLocaleString('en-US')}</td>
              <td class="to-know">
                <Note release={release} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Note({ release: { complete, accepted } }: { release: ListedRelease }) {
  return (
    <>
      {!complete && 'Therapy codes alone. '}
      {accepted !== null && `Accepted although doubtful: ${accepted}`}
    </>
  );
}

interface BarProps {
  readonly release: ListedRelease;
  readonly scale: { readonly from: number; readonly through: number };
}

function Bar({ release: { answers }, scale }: BarProps) {
  if (!answers) return null;
  const whole = scale.through - scale.from;
  const percent = (days: number) => `${((days / whole) * 100).toFixed(2)}%`;
  const [from, through] = [dayOf(answers.from), dayOf(answers.through) + 1];
  return (
    <span class="timeline">
      <span style={{ marginInlineStart: percent(from - scale.from), width: percent(through - from) }} />
    </span>
  );
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
