import type { ConfigurationAnswer } from '../configuration.ts';

export interface NoticesConfiguration {
  /** Null where nobody is to be told. */
  readonly topicArn: string | null;
}

const TOPIC = /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/;

/** The topic that the environment names, if it names one. */
export function noticesConfiguration(
  env: Readonly<Record<string, string | undefined>>,
): ConfigurationAnswer<NoticesConfiguration> {
  const found = env['ALLOWABLE_NOTICES'];
  if (!found) return { kind: 'configured', configuration: { topicArn: null } };
  if (TOPIC.test(found)) return { kind: 'configured', configuration: { topicArn: found } };
  const message = `ALLOWABLE_NOTICES is "${found}"; it should be the ARN of an SNS topic.`;
  return { kind: 'misconfigured', problems: [{ setting: 'ALLOWABLE_NOTICES', found, message }] };
}
