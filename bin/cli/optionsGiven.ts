import type { Call } from './command.ts';

/** The options that were given, by their names. */
export function optionsGiven(call: Pick<Call, 'option'>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = call.option(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
