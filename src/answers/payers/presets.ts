import { z } from '@hono/zod-openapi';
import { PAYER_PRESETS, type PayerPreset } from '../../../data/payerPresets.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import { payerDocument } from './payerSchema.ts';

const PRESETS: Readonly<Record<string, PayerPreset>> = PAYER_PRESETS;

export const presetsAnswer = z.object({
  presets: z.array(z.object({ name: z.string(), source: z.string(), replace: z.string() })),
});

export const presetAnswer = z.object({
  name: z.string(),
  source: z.string().openapi({ description: 'Where the form comes from' }),
  replace: z.string().openapi({ description: 'What the contract’s own values belong in place of' }),
  payer: payerDocument.openapi({ description: 'A payer to edit and store' }),
});

/** The usual forms of contracts, to begin from. */
export function listPresets(): z.output<typeof presetsAnswer> {
  return {
    presets: Object.entries(PRESETS).map(([name, { source, replace }]) => ({ name, source, replace })),
  };
}

export function getPreset(name: string): Answer<PayerPreset & { readonly name: string }> {
  if (Object.hasOwn(PRESETS, name)) return answered({ name, ...(PRESETS[name] as PayerPreset) });
  return refused(404, 'unknown-preset', 'There is no such preset.', [
    {
      pointer: '/name',
      code: 'unknown-preset',
      found: name.slice(0, 60),
      message: 'No preset has this name.',
      remedy: `Give one of ${Object.keys(PRESETS).join(', ')}.`,
    },
  ]);
}
