import type { Call, ExitCode } from './command.ts';

/** Prints a list as it is; what is printed ends its line by itself. */
export function printCsv(call: Call, csv: string): ExitCode {
  call.print(csv.replace(/\n$/, ''));
  return 0;
}
