import type { Plugin } from 'esbuild';

/**
 * The SDK's protocol loads its codec of event streams for the operations that have one, and none that is called here has:
 * not a table's, a file's or a topic's. What is loaded instead says so.
 */
export const withoutEventStreams: Plugin = {
  name: 'without-event-streams',
  setup(build) {
    build.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'event-streams', namespace: 'without-event-streams' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'without-event-streams' }, () => ({ contents: SAYS_SO }));
  },
};

const SAYS_SO = `
  export const eventStreamSerdeProvider = undefined;
  export class EventStreamSerde {
    constructor() {
      throw new Error('left out of the bundle (bin/build/withoutEventStreams.ts)');
    }
  }
`;
