import { codes } from '../state/lists.ts';
import type { Language } from './language.ts';
import { ESTIMATE_WORDS } from './words/estimateWords.ts';
import { SERVICES_IN_SPANISH } from './words/servicesInSpanish.ts';

/** A service in plain words; a code that has none is named by the code alone. */
export function serviceName(code: string, language: Language): string {
  const label = language === 'es' ? SERVICES_IN_SPANISH[code] : codes.value.get(code)?.label;
  return label ? capital(label) : ESTIMATE_WORDS.serviceOfCode[language];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
