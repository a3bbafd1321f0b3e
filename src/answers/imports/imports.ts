import { z } from '@hono/zod-openapi';
import type { FileNote } from '../../refresh/inbox/importBoard.ts';
import { answered, refused, type Answer, type Refusal } from '../refusal.ts';

/** The inbox of the server's own machine: where files of CMS's are put to be imported. */
export interface ServerInbox {
  /** What came since the server started, the newest first. */
  list(): readonly FileNote[];
  /** Puts a file there; a file of that name that still lies there is replaced. */
  take(name: string, bytes: Uint8Array): Promise<void>;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9 ._()-]*$/;

export const importQuery = z.strictObject({
  name: z
    .string('Give the name of the file.')
    .max(120, 'Give a name of at most 120 characters.')
    .regex(NAME, "Give the file's name without a folder, such as rvu26c.zip.")
    .refine((name) => !name.endsWith('.report.txt'), 'Give a name that does not end with .report.txt.')
    .openapi({ example: 'rvu26c.zip' }),
});

const progress = z.object({
  phase: z.enum(['reading', 'writing', 'verifying', 'publishing']),
  of: z.string().openapi({ description: 'What is worked on: a member of the file, or a release' }),
  done: z.int(),
  total: z.int().nullable().openapi({ description: 'null where the end is not known yet' }),
});

export const importsAnswer = z
  .object({
    takesFiles: z.boolean().openapi({ description: 'Whether files can be sent here' }),
    imports: z.array(
      z.object({
        file: z.string(),
        state: z.enum(['arrived', 'running', 'waiting', 'imported', 'staged', 'refused', 'failed']),
        progress: progress.nullable(),
        made: z.array(
          z.object({
            id: z.string(),
            dataset: z.string(),
            effectiveFrom: z.string(),
            result: z.enum(['published', 'already', 'staged']),
          }),
        ),
        problems: z.array(z.string()),
        total: z.int().openapi({ description: 'How many problems there are, listed or not' }),
      }),
    ),
  })
  .openapi('Imports');

export type ImportsAnswer = Readonly<z.infer<typeof importsAnswer>>;

export const takenAnswer = z.object({ file: z.string() });

/** What the inbox of this server is doing; where it has none, files come another way. */
export function imports(inbox: ServerInbox | undefined): ImportsAnswer {
  const notes = inbox?.list() ?? [];
  return {
    takesFiles: inbox !== undefined,
    imports: notes.map(({ made, problems, progress: now, ...note }) => ({
      ...note,
      progress: now && { ...now },
      made: made.map(({ id, dataset, effectiveFrom, result }) => ({ id, dataset, effectiveFrom, result })),
      problems: [...problems],
    })),
  };
}

export function noInbox(): Refusal {
  return refused(409, 'no-inbox', 'This server takes no files.', [
    {
      pointer: '',
      code: 'no-inbox',
      found: null,
      message: 'It works on a store that is fed another way.',
      remedy: 'Put the file into the bucket’s incoming folder, or run "allowable import FILE".',
    },
  ]).refusal;
}

export async function takeFile(
  inbox: ServerInbox,
  name: string,
  bytes: Uint8Array,
): Promise<Answer<{ file: string }>> {
  if (bytes.length === 0) return emptyFile(name);
  await inbox.take(name, bytes);
  return answered({ file: name });
}

function emptyFile(found: string): Answer<never> {
  return refused(422, 'invalid-request', 'The file is empty.', [
    { pointer: '', code: 'empty-file', found, message: 'It has no bytes.', remedy: 'Send CMS’s own file.' },
  ]);
}
