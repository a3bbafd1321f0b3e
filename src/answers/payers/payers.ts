import { z } from '@hono/zod-openapi';
import type { Payer, PayerStore, StoredPayer } from '../../contracts/payer.ts';
import { PAYER_ID } from '../estimate/request.ts';
import { MEDICARE } from '../facts/coverageOf.ts';
import { dateField, percentField } from '../fields.ts';
import { parse } from '../parse.ts';
import { answered, refused, type Answer } from '../refusal.ts';

/** A payer as it is sent and answered; every problem of it is named at once and nothing is half stored. */
export const payerDocument = z
  .strictObject(
    {
      id: z
        .string('Give an id as text.')
        .regex(PAYER_ID, 'Give lower-case letters, digits and hyphens, such as "acme-ppo".')
        .max(64, 'Give at most 64 characters.')
        .refine((id) => id !== MEDICARE, 'Original Medicare is built in: give another id.'),
      name: z.string('Give a name.').trim().min(1, 'Give a name.').max(200, 'Give at most 200 characters.'),
      versions: z
        .array(
          z.strictObject({
            effectiveFrom: dateField,
            terms: z.strictObject({
              kind: z.literal('percent-of-medicare', 'Give "percent-of-medicare".'),
              percent: percentField,
            }),
          }),
          'Give a list of versions.',
        )
        .min(1, 'Give at least one version.')
        .max(100, 'Give at most 100 versions.')
        .refine(
          (versions) => new Set(versions.map(({ effectiveFrom }) => effectiveFrom)).size === versions.length,
          'Give each effectiveFrom once.',
        ),
    },
    'Send one JSON object.',
  )
  .openapi('Payer', {
    example: {
      id: 'acme-ppo',
      name: 'Acme PPO',
      versions: [{ effectiveFrom: '2025-01-01', terms: { kind: 'percent-of-medicare', percent: '120' } }],
    },
  });

/** On which condition a payer may be replaced: what If-Match and If-None-Match say. */
export type WriteCondition =
  | { readonly kind: 'whatever-is-there' }
  | { readonly kind: 'nothing-there' }
  | { readonly kind: 'revision'; readonly revision: number };

export async function listPayers(store: PayerStore, practice: string): Promise<{ payers: Payer[] }> {
  const stored = await store.listPayers(practice);
  return { payers: stored.map(({ payer }) => payer).sort((a, b) => a.id.localeCompare(b.id)) };
}

export async function getPayer(
  store: PayerStore,
  practice: string,
  id: string,
): Promise<Answer<StoredPayer>> {
  const stored = await store.readPayer(practice, id);
  return stored ? answered(stored) : unknownPayer(id);
}

/** Stores a payer under its id; `id` is the address it was sent to, where there is one. */
export async function putPayer(
  store: PayerStore,
  practice: string,
  input: unknown,
  id: string | undefined,
  condition: WriteCondition,
): Promise<Answer<StoredPayer>> {
  const payer = parse(payerDocument, input);
  if (!payer.ok) return payer;
  if (id !== undefined && payer.value.id !== id) return otherAddress(payer.value.id, id);
  const replaces =
    condition.kind === 'revision'
      ? condition.revision
      : condition.kind === 'nothing-there'
        ? 0
        : ((await store.readPayer(practice, payer.value.id))?.revision ?? 0);
  const stored = await store.writePayer(practice, payer.value, replaces);
  if (stored) return answered(stored);
  return condition.kind === 'nothing-there' ? alreadyThere(payer.value.id) : changed(payer.value.id);
}

export async function deletePayer(
  store: PayerStore,
  practice: string,
  id: string,
  condition: WriteCondition,
): Promise<Answer<{ deleted: string }>> {
  const stored = await store.readPayer(practice, id);
  if (!stored) return unknownPayer(id);
  const revision = condition.kind === 'revision' ? condition.revision : stored.revision;
  return (await store.deletePayer(practice, id, revision)) ? answered({ deleted: id }) : changed(id);
}

function unknownPayer(id: string): Answer<never> {
  return refused(404, 'unknown-payer', 'There is no such payer.', [
    {
      pointer: '/id',
      code: 'unknown-payer',
      found: id,
      message: 'No payer with this id is stored.',
      remedy: 'List the payers to see their ids.',
    },
  ]);
}

function alreadyThere(id: string): Answer<never> {
  return refused(412, 'payer-changed', 'There is already a payer with this id.', [
    {
      pointer: '/id',
      code: 'payer-exists',
      found: id,
      message: 'It was to be stored only where nothing is stored yet.',
      remedy: 'Give another id, or read this payer and change it.',
    },
  ]);
}

function changed(id: string): Answer<never> {
  return refused(412, 'payer-changed', 'The payer was changed by somebody else.', [
    {
      pointer: '/id',
      code: 'payer-changed',
      found: id,
      message: 'What is stored is not the revision that was to be replaced.',
      remedy: 'Read the payer again, make the change on it, and send it with its new ETag.',
    },
  ]);
}

function otherAddress(found: string, id: string): Answer<never> {
  return refused(422, 'invalid-request', 'The request is not one that can be answered.', [
    {
      pointer: '/id',
      code: 'contradiction',
      found,
      message: `The payer was sent to the address of "${id}".`,
      remedy: 'Give the same id in the address and in the payer.',
    },
  ]);
}
