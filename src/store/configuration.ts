/** Where a store is: a data directory on this machine, or a table and a bucket on AWS. */
export type StoreConfiguration = LocalConfiguration | DeployedConfiguration;

export interface LocalConfiguration {
  readonly dataDirectory: string;
}

export interface TableConfiguration {
  readonly tableName: string;
  /** A DynamoDB other than the region's. One that is not AWS's gets the table made where it is absent. */
  readonly endpoint?: string;
  /** Absent: as the SDK finds it. */
  readonly region?: string;
}

export interface DeployedConfiguration extends TableConfiguration {
  readonly bucketName: string;
}

export type ConfigurationAnswer<T> =
  | { readonly kind: 'configured'; readonly configuration: T }
  | { readonly kind: 'misconfigured'; readonly problems: readonly ConfigurationProblem[] };

export interface ConfigurationProblem {
  readonly setting: string;
  /** What it says, or null where it is missing. */
  readonly found: string | null;
  readonly message: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const SETTINGS = {
  ALLOWABLE_TABLE: {
    form: /^[A-Za-z0-9_.-]{3,255}$/,
    meaning: 'the name of the DynamoDB table: 3 to 255 letters, digits, "_", "." or "-"',
  },
  ALLOWABLE_BUCKET: {
    form: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    meaning: 'the name of the S3 bucket of release files: 3 to 63 small letters, digits, "." or "-"',
  },
  ALLOWABLE_PAGE_BUCKET: {
    form: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    meaning: 'the name of the S3 bucket of the page: 3 to 63 small letters, digits, "." or "-"',
  },
  AWS_ENDPOINT_URL_DYNAMODB: {
    form: /^https?:\/\/[^\s/]+/,
    meaning: 'the http or https address of a DynamoDB',
  },
} as const satisfies Record<string, { form: RegExp; meaning: string }>;

type Setting = keyof typeof SETTINGS;

/**
 * The table and the bucket that the environment names, or all that is missing or malformed, at once. Credentials and
 * region are the SDK's to find, and nothing is made up for them.
 */
export function storeConfiguration(env: Environment): ConfigurationAnswer<DeployedConfiguration> {
  const problems = [...missing(env, 'ALLOWABLE_TABLE', 'ALLOWABLE_BUCKET'), ...malformed(env)];
  if (problems.length > 0) return { kind: 'misconfigured', problems };
  const configuration = { ...tableOf(env), bucketName: env['ALLOWABLE_BUCKET'] ?? '' };
  return { kind: 'configured', configuration };
}

/** The table alone, for a function that has no business with release files. */
export function tableConfiguration(env: Environment): ConfigurationAnswer<TableConfiguration> {
  const problems = [...missing(env, 'ALLOWABLE_TABLE'), ...malformed(env)];
  if (problems.length > 0) return { kind: 'misconfigured', problems };
  return { kind: 'configured', configuration: tableOf(env) };
}

/** The bucket alone, for a function that has no business with the table. */
export function filesConfiguration(
  env: Environment,
): ConfigurationAnswer<Pick<DeployedConfiguration, 'bucketName'>> {
  const problems = [...missing(env, 'ALLOWABLE_BUCKET'), ...malformed(env)];
  if (problems.length > 0) return { kind: 'misconfigured', problems };
  return { kind: 'configured', configuration: { bucketName: env['ALLOWABLE_BUCKET'] ?? '' } };
}

/** The page's bucket alone, for the function that puts the page there. */
export function pageConfiguration(
  env: Environment,
): ConfigurationAnswer<{ readonly pageBucketName: string }> {
  const problems = [...missing(env, 'ALLOWABLE_PAGE_BUCKET'), ...malformed(env)];
  if (problems.length > 0) return { kind: 'misconfigured', problems };
  return { kind: 'configured', configuration: { pageBucketName: env['ALLOWABLE_PAGE_BUCKET'] ?? '' } };
}

/** Whether the environment names a deployed store, wholly or in part. */
export function namesDeployedStore(env: Environment): boolean {
  return [env['ALLOWABLE_TABLE'], env['ALLOWABLE_BUCKET']].some(
    (setting) => setting !== undefined && setting !== '',
  );
}

function tableOf(env: Environment): TableConfiguration {
  const endpoint = env['AWS_ENDPOINT_URL_DYNAMODB'];
  return { tableName: env['ALLOWABLE_TABLE'] ?? '', ...(endpoint && { endpoint }) };
}

function missing(env: Environment, ...settings: Setting[]): ConfigurationProblem[] {
  return settings
    .filter((setting) => !env[setting])
    .map((setting) => ({
      setting,
      found: null,
      message: `${setting} is not set; it is ${SETTINGS[setting].meaning}.`,
    }));
}

function malformed(env: Environment): ConfigurationProblem[] {
  return (Object.keys(SETTINGS) as Setting[]).flatMap((setting) => {
    const found = env[setting];
    if (!found || SETTINGS[setting].form.test(found)) return [];
    return [
      { setting, found, message: `${setting} is "${found}"; it should be ${SETTINGS[setting].meaning}.` },
    ];
  });
}

/** The configuration, or an error that tells everything that is wrong with it at once. */
export function configured<T>(answer: ConfigurationAnswer<T>): T {
  if (answer.kind === 'configured') return answer.configuration;
  throw new Error(answer.problems.map(({ message }) => message).join('\n'));
}
