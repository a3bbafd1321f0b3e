import type uPlot from 'uplot';
import type { Colours } from './colours.ts';

/** Dollars along an axis: few lines, none where nothing is. */
export function dollarAxis({ quiet, hairline, font }: Colours, more: uPlot.Axis = {}): uPlot.Axis {
  return {
    stroke: quiet,
    font,
    grid: { stroke: hairline, width: 1 },
    ticks: { show: false },
    space: 56,
    values: (_plot, splits) => splits.map((split) => `$${split}`),
    ...more,
  };
}

/** Names along an axis, one at each whole number. */
export function nameAxis(
  { quiet, font }: Colours,
  names: readonly string[],
  more: uPlot.Axis = {},
): uPlot.Axis {
  return {
    stroke: quiet,
    font,
    grid: { show: false },
    ticks: { show: false },
    splits: () => names.map((_, index) => index),
    values: () => [...names],
    ...more,
  };
}

/** An amount's text as a number to draw; null where there is none. */
export function drawn(amount: string | null | undefined): number | null {
  return amount === null || amount === undefined ? null : Number(amount);
}

/** No legend, no choosing of a part: the table says the rest. */
export const STILL = {
  legend: { show: false },
  cursor: { show: false },
} as const;
