/** The deepest form that is taken in, a payer with its terms, has eight levels. */
const MOST_LEVELS = 32;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/** Whether lists and objects lie in each other deeper than anything that is taken in; looked at before the text is read as JSON. */
export function isTooDeep(text: string): boolean {
  let level = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (quoted) {
      if (character === BACKSLASH) at += 1;
      else if (character === QUOTE) quoted = false;
    } else if (character === QUOTE) {
      quoted = true;
    } else if (character === OPEN_LIST || character === OPEN_OBJECT) {
      level += 1;
      if (level > MOST_LEVELS) return true;
    } else if (character === CLOSE_LIST || character === CLOSE_OBJECT) {
      level -= 1;
    }
  }
  return false;
}
