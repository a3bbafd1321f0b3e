import { QUARTER_HOUR, isPooled, unitLength, type Clock } from './clock.ts';
import { lineMinutes, type Discipline, type SentLine } from './timedLine.ts';

/**
 * What minutes are counted for: one code under one plan of care, on however many lines it was sent. A code for first
 * minutes and the code for further minutes added to it are one service, because the second counts where the first ends.
 */
export interface Service {
  readonly code: string;
  readonly clock: Clock;
  readonly discipline: Discipline;
  readonly lines: readonly SentLine[];
  /** Lines of the code for further minutes, where `code` is one for first minutes. */
  readonly further: readonly SentLine[];
}

/** The services of a day, in the order in which the first minutes of each were sent. */
export function servicesOf(lines: readonly SentLine[]): readonly Service[] {
  const groups = Map.groupBy(lines, (line) => `${line.discipline ?? ''} ${headCode(line, lines)}`);
  const services = [...groups.values()].flatMap((group): readonly Service[] => {
    const head = group.find((line) => line.code === headCode(line, lines));
    if (!head) return [];
    const { code, clock, discipline } = head;
    const own = group.filter((line) => line.code === code);
    const further = group.filter((line) => line.code !== code);
    return [{ code, clock, discipline, lines: own, further }];
  });
  return services.sort((a, b) => firstLine(a) - firstLine(b));
}

/** The code for first minutes that a line's code is added to, where it was sent too; otherwise the line's own. */
function headCode(line: SentLine, lines: readonly SentLine[]): string {
  const { clock } = line;
  if (clock.kind !== 'each-additional' || clock.within === 'month') return line.code;
  const sent = lines.some(
    (other) =>
      other.code === clock.of && other.discipline === line.discipline && other.clock.kind === 'first',
  );
  return sent ? clock.of : line.code;
}

export function linesOf({ lines, further }: Service): readonly SentLine[] {
  return [...lines, ...further].sort((a, b) => a.index - b.index);
}

export function serviceMinutes(service: Service): number {
  return linesOf(service).reduce((total, line) => total + lineMinutes(line), 0);
}

/** The line by which a service is known where two of them tie: the first that has minutes. */
export function firstLine(service: Service): number {
  const lines = linesOf(service);
  return (lines.find((line) => lineMinutes(line) > 0) ?? lines[0])?.index ?? 0;
}

/** True where every unit of the service is a quarter hour. */
export function isByQuarterHours(service: Service): boolean {
  return linesOf(service).every(({ clock }) => unitLength(clock) === QUARTER_HOUR.minutes);
}

export function isServicePooled({ clock }: Service): boolean {
  return isPooled(clock);
}
