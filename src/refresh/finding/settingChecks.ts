export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

export function patternProblem(name: string, value: unknown): string[] {
  const meaning = `${name} is a regular expression, such as "rvu2[6-9][a-d][^/]*\\.zip".`;
  if (!isText(value)) return [meaning];
  try {
    new RegExp(value, 'i');
    return [];
  } catch (error) {
    return [`${meaning} ${error instanceof Error ? error.message : String(error)}.`];
  }
}

export function textsProblem(name: string, value: unknown, form: RegExp, meaning: string): string[] {
  if (!Array.isArray(value)) return [`${name} is a list; each is ${meaning}.`];
  return value.flatMap((each: unknown, index) =>
    isText(each) && form.test(each) ? [] : [`${name}[${index}] is ${meaning}.`],
  );
}
