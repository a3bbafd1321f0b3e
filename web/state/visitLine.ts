/** A line as it is typed: what stands in its fields, right or wrong. The API says what it makes of it. */
export interface VisitLine {
  /** Tells lines of the page apart; it goes nowhere. */
  readonly key: string;
  readonly code: string;
  readonly units: string;
  /** The visit's minutes; the therapist's own where the assistant's are given, too. */
  readonly minutes: string;
  readonly assistantMinutes: string;
  readonly modifiers: string;
  readonly charge: string;
}

export type LineField = Exclude<keyof VisitLine, 'key' | 'code'>;

export function newLine(code: string, typed: Partial<Omit<VisitLine, 'key' | 'code'>> = {}): VisitLine {
  return {
    key: crypto.randomUUID(),
    code: code.toUpperCase(),
    units: '',
    minutes: '',
    assistantMinutes: '',
    modifiers: '',
    charge: '',
    ...typed,
  };
}

/** "gp, kx" as ["GP", "KX"]; what is not two characters yet is left out. */
export function modifiersOf(text: string): string[] {
  const words = text.toUpperCase().split(/[^0-9A-Z]+/);
  return [...new Set(words.filter((word) => word.length === 2))];
}

export function withModifier(line: VisitLine, modifier: string): VisitLine {
  return { ...line, modifiers: [...modifiersOf(line.modifiers), modifier].join(' ') };
}

export function withoutModifier(line: VisitLine, modifier: string): VisitLine {
  return {
    ...line,
    modifiers: modifiersOf(line.modifiers)
      .filter((each) => each !== modifier)
      .join(' '),
  };
}
