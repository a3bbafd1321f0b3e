/** Fields that hold texts, read back from what was stored: anything else is as if nothing was typed. */
export function textsFrom<Field extends string>(
  fields: readonly Field[],
  stored: unknown,
): Record<Field, string> {
  const found = isRecord(stored) ? stored : {};
  return Object.fromEntries(
    fields.map((field) => [field, typeof found[field] === 'string' ? found[field] : '']),
  ) as Record<Field, string>;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
