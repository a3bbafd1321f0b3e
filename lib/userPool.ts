/**
 * Who may sign in, where no other issuer is named: people, by a code and PKCE at Cognito's own pages and with a second
 * factor; programs, by client credentials. Nobody signs up by himself. The practice is in what the pool signs: a person is
 * in its group `practice/riverside`, a program has the scope `practice/riverside`.
 *
 * It outlives the stack, because its people do.
 */
import { Aws, Duration, Fn, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool as CognitoUserPool,
  type UserPoolClient,
  type UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { SCOPES, SIGNED_IN_SCOPES, type Scope } from './scopes.ts';
import type { SoftwareSetting } from './settings/software.ts';

export interface UserPoolProps {
  readonly stackName: string;
  readonly software: readonly SoftwareSetting[];
}

export class UserPool extends Construct {
  /** As it stands in the tokens. */
  readonly issuer: string;
  /** Where people sign in and tokens are given. */
  readonly origin: string;
  readonly id: string;
  readonly #pool: CognitoUserPool;
  readonly #api: UserPoolResourceServer;
  readonly #programs: readonly UserPoolClient[];

  constructor(scope: Construct, id: string, { stackName, software }: UserPoolProps) {
    super(scope, id);
    this.#pool = new CognitoUserPool(this, 'Pool', POOL);
    // Names of such addresses are given once a region, to whoever comes first; an account's number is its own.
    const domainPrefix = Fn.join('-', [stackName.toLowerCase(), Aws.ACCOUNT_ID]);
    this.#pool.addDomain('Domain', { cognitoDomain: { domainPrefix } });
    this.id = this.#pool.userPoolId;
    this.issuer = `https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}/${this.id}`;
    this.origin = `https://${domainPrefix}.auth.${Aws.REGION}.amazoncognito.com`;
    this.#api = this.#pool.addResourceServer('Api', {
      identifier: API,
      scopes: SCOPES.map(
        (scopeName) => new ResourceServerScope({ scopeName, scopeDescription: MEANS[scopeName] }),
      ),
    });
    this.#programs = this.#addPrograms(software);
    acknowledge(this.#pool, {
      'AwsSolutions-COG8':
        'The tier above adds a watch for stolen passwords at a fee for every person; with a second factor for everybody a password alone opens nothing.',
    });
  }

  /** The page's public client: it has no secret that a browser could not keep. Comes back to the page's own address alone. */
  addPage(origin: string): UserPoolClient {
    return this.#pool.addClient('Page', {
      generateSecret: false,
      preventUserExistenceErrors: true,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, ...SIGNED_IN_SCOPES.map((scope) => this.#scope(scope))],
        callbackUrls: [`${origin}/`],
        logoutUrls: [`${origin}/`],
      },
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
  }

  /** The ids of the clients of all programs. */
  get programs(): readonly string[] {
    return this.#programs.map(({ userPoolClientId }) => userPoolClientId);
  }

  #addPrograms(software: readonly SoftwareSetting[]): UserPoolClient[] {
    const practices = [...new Set(software.map(({ practice }) => practice))].sort();
    if (practices.length === 0) return [];
    const server = this.#pool.addResourceServer('Practices', {
      identifier: PRACTICE,
      scopes: practices.map((practice) => practiceScope(practice)),
    });
    return software.map(({ name, practice, scopes }) =>
      this.#pool.addClient(`Software-${name}`, {
        userPoolClientName: name,
        generateSecret: true,
        authFlows: {},
        oAuth: {
          flows: { clientCredentials: true },
          scopes: [
            ...scopes.map((scope) => this.#scope(scope)),
            OAuthScope.resourceServer(server, practiceScope(practice)),
          ],
        },
        accessTokenValidity: Duration.hours(1),
      }),
    );
  }

  #scope(scopeName: Scope): OAuthScope {
    return OAuthScope.resourceServer(
      this.#api,
      new ResourceServerScope({ scopeName, scopeDescription: MEANS[scopeName] }),
    );
  }
}

/** What stands before a scope, and before a practice, in what the pool signs. */
const API = 'allowable';
const PRACTICE = 'practice';

/** As the functions are told to read the pool's tokens. */
export const SCOPE_PREFIX = `${API}/`;
export const PRACTICE_PREFIX = `${PRACTICE}/`;
export const PRACTICE_CLAIMS = 'cognito:groups,scope';

const MEANS = {
  estimates: 'Ask for estimates, plans, comparisons and fees',
  'payers:read': 'Read the practice’s payers and charges',
  'payers:write': 'Change the practice’s payers and charges',
  'releases:read': 'Read what is published and what a release changes',
  'releases:admin': 'Publish and withdraw releases',
} as const satisfies Record<Scope, string>;

const POOL = {
  selfSignUpEnabled: false,
  signInAliases: { email: true },
  signInCaseSensitive: false,
  mfa: Mfa.REQUIRED,
  mfaSecondFactor: { otp: true, sms: false },
  passwordPolicy: {
    minLength: 14,
    requireDigits: true,
    requireLowercase: true,
    requireUppercase: true,
    requireSymbols: true,
    tempPasswordValidity: Duration.days(3),
  },
  accountRecovery: AccountRecovery.EMAIL_ONLY,
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

function practiceScope(practice: string): ResourceServerScope {
  return new ResourceServerScope({ scopeName: practice, scopeDescription: `For the practice ${practice}` });
}
