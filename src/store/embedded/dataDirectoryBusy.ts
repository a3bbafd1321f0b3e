import type { HolderNote } from './holderNote.ts';

/** Somebody holds the data directory and does not answer. The message is for the person at the keyboard. */
export class DataDirectoryBusy extends Error {
  override readonly name = 'DataDirectoryBusy';
  readonly directory: string;
  readonly pid: number | undefined;

  constructor(directory: string, holder: HolderNote | undefined) {
    const who = holder ? `process ${holder.pid}` : 'another process';
    super(
      `The data in ${directory} is held by ${who}, which does not answer. Wait until it has ended, ` +
        `or end it${holder ? ` (kill ${holder.pid})` : ''}, and try again; nothing that was stored is lost by that.`,
    );
    this.directory = directory;
    this.pid = holder?.pid;
  }
}
