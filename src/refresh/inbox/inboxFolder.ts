import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder into which a person, or the finder, puts files to import, and where they go from there. */
export interface InboxFolder {
  readonly arriving: string;
  readonly imported: string;
  readonly refused: string;
}

/** The inbox of a data directory, made where it is absent; closed to everybody else on the machine (0700). */
export async function inboxFolder(dataDirectory: string): Promise<InboxFolder> {
  const arriving = join(dataDirectory, 'inbox');
  const folder = { arriving, imported: join(arriving, 'imported'), refused: join(arriving, 'refused') };
  for (const own of [folder.arriving, folder.imported, folder.refused]) {
    await mkdir(own, { recursive: true, mode: 0o700 });
    await chmod(own, 0o700);
  }
  return folder;
}
