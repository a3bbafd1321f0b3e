import { computed } from '@preact/signals';
import { resource } from '../api/resource.ts';
import type { CodesAnswer, LocalitiesAnswer, Payer } from '../api/answers.ts';
import { visit } from './visit.ts';

export type Code = CodesAnswer['codes'][number];

/** Every code that has plain words, asked for once. */
export const codeList = resource<CodesAnswer>(() => '/v1/codes');

export const codes = computed(
  () => new Map((codeList.value()?.codes ?? []).map((code) => [code.code, code])),
);

/** The clinic's payers. */
export const payerList = resource<{ readonly payers: readonly Payer[] }>(() => '/v1/payers');

export interface PayerChoice {
  readonly id: string;
  readonly name: string;
}

/** Original Medicare is built in and so not among the clinic's payers. */
export const MEDICARE: PayerChoice = { id: 'medicare', name: 'Medicare' };

export const payers = computed<readonly PayerChoice[]>(() => [
  MEDICARE,
  ...(payerList.value()?.payers ?? []),
]);

export function payerName(id: string): string {
  return payers.value.find((payer) => payer.id === id)?.name ?? id;
}

/** The localities of the date of service. */
export const localityList = resource<LocalitiesAnswer>(() =>
  visit.value.date === '' ? null : `/v1/localities?date=${encodeURIComponent(visit.value.date)}`,
);
