import { signal } from '@preact/signals';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the paper is written in; English again when the page is loaded anew. */
export const language = signal<Language>('en');

/** A sentence in every language that the paper can be in. */
export type InEach = Readonly<Record<Language, string>>;
