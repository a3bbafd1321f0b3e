/** Whose tokens are admitted, as the functions read it: another issuer's, where the settings name one, else the user pool's. */
import { Aws } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';
import type { SignInSetting } from './settings/signIn.ts';
import type { Use } from './use.ts';
import { PRACTICE_CLAIMS, PRACTICE_PREFIX, SCOPE_PREFIX, UserPool } from './userPool.ts';

export class SignIn extends Construct {
  /** The origins that the page speaks to while somebody signs in. */
  readonly origins: readonly string[];
  /** The stack's own user pool, where it has one. */
  readonly pool: UserPool | undefined;
  readonly #another: SignInSetting | undefined;

  constructor(scope: Construct, id: string, settings: Pick<Settings, 'stackName' | 'signIn' | 'software'>) {
    super(scope, id);
    this.#another = settings.signIn;
    if (settings.signIn) {
      this.origins = [new URL(settings.signIn.issuer).origin];
    } else {
      this.pool = new UserPool(this, 'Users', settings);
      this.origins = [`https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}`, this.pool.origin];
    }
  }

  /** What a door needs to know to admit tokens and to say where to sign in. `page` is the origin of the page. */
  forAdmitting(page: string): Use {
    const told = this.pool ? ofPool(this.pool, page) : ofAnother(this.#another);
    return {
      variables: Object.fromEntries(Object.entries(told).filter(([, text]) => text !== '')),
      permissions: [],
    };
  }
}

function ofPool(pool: UserPool, page: string): Record<string, string> {
  const { userPoolClientId: clientId } = pool.addPage(page);
  return {
    ALLOWABLE_ISSUER: pool.issuer,
    ALLOWABLE_AUDIENCE: [clientId, ...pool.programs].join(','),
    ALLOWABLE_CLIENT_ID: clientId,
    ALLOWABLE_PRACTICE_CLAIM: PRACTICE_CLAIMS,
    ALLOWABLE_PRACTICE_PREFIX: PRACTICE_PREFIX,
    ALLOWABLE_SCOPE_PREFIX: SCOPE_PREFIX,
  };
}

function ofAnother(another: SignInSetting | undefined): Record<string, string> {
  return {
    ALLOWABLE_ISSUER: another?.issuer ?? '',
    ALLOWABLE_AUDIENCE: another?.audience ?? '',
    ALLOWABLE_CLIENT_ID: another?.clientId ?? '',
    ALLOWABLE_PRACTICE_CLAIM: another?.practiceClaim ?? '',
    ALLOWABLE_PRACTICE_PREFIX: another?.practicePrefix ?? '',
    ALLOWABLE_SCOPE_PREFIX: another?.scopePrefix ?? '',
  };
}
