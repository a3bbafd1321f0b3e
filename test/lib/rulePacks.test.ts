import { describe, expect, test } from 'vitest';
import { type Acknowledged, acknowledgements, findingsIn } from './rulePacks.ts';
import { synthesise } from './synthesis.ts';
import { VARIANTS } from './variants.ts';

describe.each(Object.entries(VARIANTS))('%s', (_, settings) => {
  const { stack } = synthesise(settings);
  const { left, all } = findingsIn(stack);
  const acknowledged = acknowledgements(stack);

  test('AwsSolutions, HIPAA.Security and Serverless find nothing that is not acknowledged', () => {
    expect(left).toEqual([]);
    expect(all.length).toBeGreaterThan(20);
  });

  test('nothing is acknowledged that none of them finds there', () => {
    const found = ({ rule, path }: Acknowledged) =>
      all.some((finding) => {
        const [name, where = ''] = finding.split(' at ');
        return name === rule && (where === path || where.startsWith(`${path}/`));
      });
    expect(acknowledged.filter((each) => !found(each)).map(({ rule, path }) => `${rule} at ${path}`)).toEqual(
      [],
    );
  });

  test('each with a reason of its own, where it holds, and never for the whole stack', () => {
    for (const { rule, path, reason } of acknowledged) {
      expect(reason.length, `${rule} at ${path}`).toBeGreaterThan(50);
      expect(path.split('/').length, `${rule} at ${path}`).toBeGreaterThan(1);
    }
  });
});
