import { formatScaled } from '../../decimal/text.ts';
import { GPCI_SCALE } from '../../schedule/locality.ts';

/** The three indices of a place, in words. */
export const INDICES = [
  ['work', 'work'],
  ['pe', 'practice expense'],
  ['malpractice', 'malpractice'],
] as const;

/** "0.949". */
export function indexText(thousandths: number): string {
  return formatScaled(thousandths, GPCI_SCALE);
}
