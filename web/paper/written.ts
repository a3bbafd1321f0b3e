import type { Language } from './language.ts';

/** A day, yyyy-mm-dd, as it is written out: "July 15, 2026", "15 de julio de 2026". */
export function writtenDay(day: string, language: Language): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(time);
}
