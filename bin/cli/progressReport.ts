import type { Progress, ReportProgress } from '../../src/refresh/progress.ts';

/** How often a terminal's line is written anew: enough to look alive, too seldom to cost anything. */
const REDRAW_MILLISECONDS = 100;

export interface ProgressReport {
  readonly report: ReportProgress;
  /** Leaves the terminal's line clean for what is printed next. */
  readonly end: () => void;
}

/** Shows how far an import is: one line that renews itself on a terminal, a plain line a phase elsewhere. */
export function progressReport(stream: NodeJS.WriteStream, now: () => number = Date.now): ProgressReport {
  return stream.isTTY ? renewedLine(stream, now) : plainLines(stream);
}

function plainLines(stream: NodeJS.WriteStream): ProgressReport {
  let told = '';
  return {
    report: ({ phase, of, total }) => {
      const line = `${phase} ${of}`;
      if (line === told) return;
      told = line;
      stream.write(`${line}${total === null || total === 1 ? '' : ` (${total} rows)`}\n`);
    },
    end: () => {},
  };
}

function renewedLine(stream: NodeJS.WriteStream, now: () => number): ProgressReport {
  let phaseBegan = now();
  let phase = '';
  let drawn = 0;
  return {
    report: (progress) => {
      const time = now();
      if (progress.phase !== phase) {
        phase = progress.phase;
        phaseBegan = time;
      } else if (time - drawn < REDRAW_MILLISECONDS) return;
      drawn = time;
      stream.write(
        `\r\u001b[2K${progressText(progress, time - phaseBegan).slice(0, (stream.columns || 80) - 1)}`,
      );
    },
    end: () => stream.write('\r\u001b[2K'),
  };
}

/** "writing 2026C-1517e7f4b84c: 8,400 of 19,465 rows, 2 s left". */
export function progressText({ phase, of, done, total }: Progress, elapsed: number): string {
  const rows = done.toLocaleString('en-US');
  if (total === null) return `${phase} ${of}: ${rows} rows`;
  if (total === 1) return `${phase} ${of}`;
  const left = done === 0 ? null : Math.ceil((elapsed * (total - done)) / done / 1000);
  const time = left === null ? '' : `, ${left} s left`;
  return `${phase} ${of}: ${rows} of ${total.toLocaleString('en-US')} rows${time}`;
}
