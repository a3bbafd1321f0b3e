export interface RequestLine {
  readonly code: string;
  readonly units?: number;
  readonly minutes?: number;
  readonly modifiers: readonly string[];
  readonly charge?: string;
}

const TEXT = /^(\w{5}) (?:x(\d+)|(\d+)min)((?: \w\w)*)(?: \$(\d+\.\d\d))?$/;

/** "97110 x2 GP CQ $90.00" as a request has it; "33min" instead of "x2" gives minutes. */
export function requestLine(text: string): RequestLine {
  const [, code = '', units, minutes, modifiers = '', charge] = TEXT.exec(text) ?? [];
  if (code === '') throw new Error(`"${text}" is not a line`);
  return {
    code,
    ...(units === undefined ? {} : { units: Number(units) }),
    ...(minutes === undefined ? {} : { minutes: Number(minutes) }),
    modifiers: modifiers.split(' ').filter((modifier) => modifier !== ''),
    ...(charge === undefined ? {} : { charge }),
  };
}
