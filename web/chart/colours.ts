export type Colours = ReturnType<typeof colours>;

/** The page's colours as they are now, for what is drawn and not styled. */
export function colours() {
  const style = getComputedStyle(document.documentElement);
  const named = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: named('ink'),
    quiet: named('quiet'),
    hairline: named('hairline'),
    first: named('series-1'),
    second: named('series-2'),
    font: `12px ${style.fontFamily}`,
  };
}
