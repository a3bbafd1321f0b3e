import uPlot from 'uplot';
import { dollarAxis, nameAxis, STILL } from './axes.ts';
import type { Colours } from './colours.ts';

/** A filled bar at each whole number, so much of the room between two. */
export function barSeries(fill: string, size: number, most: number): uPlot.Series {
  const paths = uPlot.paths.bars?.({ size: [size, most] });
  return { fill, stroke: fill, width: 0, points: { show: false }, ...(paths ? { paths } : {}) };
}

/** Bars that lie, a name each: names are read without turning the head. The second series lies within the first. */
export function lyingBars(names: readonly string[]) {
  return (colour: Colours): Omit<uPlot.Options, 'width' | 'height'> => {
    return {
      ...STILL,
      scales: {
        x: { time: false, ori: 1, dir: -1, range: [-0.6, names.length - 0.4] },
        y: { ori: 0, range: (_plot, _min, max) => [0, max * 1.08 || 1] },
      },
      axes: [
        nameAxis(colour, names.map(shortened), { side: 3, size: nameWidth(names) }),
        dollarAxis(colour, { side: 2, size: 28 }),
      ],
      series: [{}, barSeries(colour.first, 0.6, 32), barSeries(colour.second, 0.24, 12)],
    };
  };
}

const MOST_LETTERS = 22;

function shortened(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
}

function nameWidth(names: readonly string[]): number {
  return Math.max(...names.map((name) => Math.min(name.length, MOST_LETTERS))) * 6.6 + 16;
}
