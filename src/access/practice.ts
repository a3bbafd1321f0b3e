/** A practice's name as credentials carry it: it becomes part of a key of what is kept, and can hold nothing that separates there. */
const PRACTICE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_CHARACTERS = 64;

export const PRACTICE_MUST_BE = `small letters, digits and hyphens, at most ${MOST_CHARACTERS}, such as "riverside-pt"`;

export function isPractice(text: string): boolean {
  return text.length <= MOST_CHARACTERS && PRACTICE.test(text);
}
