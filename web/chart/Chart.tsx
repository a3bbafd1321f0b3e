import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import uPlot from 'uplot';
import { colours, type Colours } from './colours.ts';

export interface ChartProps {
  /** What it shows, in a sentence. */
  readonly caption: string;
  readonly height: number;
  /** Made anew whenever `data` does: the plot takes its options once. */
  readonly options: (colours: Colours) => Omit<uPlot.Options, 'width' | 'height'>;
  readonly data: uPlot.AlignedData;
  /** The same as a table: whoever does not see the picture loses nothing. */
  readonly children: ComponentChildren;
}

/** A picture and its table. The picture is for the eye alone; it is drawn again when the window or the colours change. */
export function Chart({ caption, height, options, data, children }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let plot: uPlot | undefined;
    const draw = () => {
      plot?.destroy();
      plot = new uPlot({ ...options(colours()), width: element.clientWidth, height }, data, element);
    };
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const resized = new ResizeObserver(() => plot?.setSize({ width: element.clientWidth, height }));
    draw();
    dark.addEventListener('change', draw);
    resized.observe(element);
    return () => {
      dark.removeEventListener('change', draw);
      resized.disconnect();
      plot?.destroy();
    };
  }, [options, data, height]);
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      <div ref={place} class="plot" aria-hidden="true" />
      {children}
    </figure>
  );
}
