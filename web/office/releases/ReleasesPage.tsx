import { Loading } from '../../controls/Loading.tsx';
import { releaseList } from '../../state/releaseList.ts';
import { WentWrong } from '../WentWrong.tsx';
import { DataSets } from './DataSets.tsx';
import { Differences } from './Differences.tsx';
import { Imports } from './Imports.tsx';
import { InForce } from './InForce.tsx';
import { NotPublished } from './NotPublished.tsx';
import { Rollback } from './Rollback.tsx';

/** Which fee schedule answers which dates, what is being brought in, and what changed from one to the next. */
export function ReleasesPage() {
  const reply = releaseList.reply.value;
  if (reply === undefined) return <Loading />;
  if (reply.kind !== 'answered') return <WentWrong reply={reply} />;
  const { releases } = reply.value;
  return (
    <div class="office-parts">
      <section class="office-part" aria-label="In force">
        <h2>In force</h2>
        <InForce releases={releases.filter(({ published }) => published)} />
        <Rollback onDone={releaseList.refresh} />
      </section>
      <NotPublished
        releases={releases.filter(({ published }) => !published)}
        onPublished={releaseList.refresh}
      />
      <Imports onImported={releaseList.refresh} />
      <Differences releases={releases} />
      <DataSets sets={[...reply.value.zipTables, ...reply.value.dataSets]} />
    </div>
  );
}
