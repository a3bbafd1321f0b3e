import { errors, jwtVerify, type JWTPayload } from 'jose';
import { denied, type Admission } from './denial.ts';
import { issuerKeys } from './issuerKeys.ts';
import type { IssuerConfiguration } from './issuerConfiguration.ts';
import { practiceIn, scopesIn } from './tokenClaims.ts';

/** Signatures by a private key alone: a public key can then never be taken for a shared secret, nor "none" for a signature. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** How far the issuer's clock may be from ours. */
const TOLERANCE_SECONDS = 5;

/**
 * Admits by access tokens of one issuer (RFC 7519, RFC 9068 and Cognito's): signed by one of its keys, in force, meant for this
 * API, and of one practice. What else a token says is not read. `now` is milliseconds.
 */
export function tokenAdmission(configuration: IssuerConfiguration, now: () => number) {
  const keys = issuerKeys(configuration.issuer);
  return async (token: string): Promise<Admission> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: configuration.issuer,
        algorithms: ALGORITHMS,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: new Date(now()),
      });
      return admit(payload, configuration);
    } catch (error) {
      if (error instanceof errors.JWTExpired) return denied('expired-credential');
      return isOfToken(error) ? denied('unknown-credential') : denied('issuer-unreachable', error);
    }
  };
}

function admit(payload: JWTPayload, configuration: IssuerConfiguration): Admission {
  if (!isAccessToken(payload) || !isForUs(payload, configuration)) return denied('unknown-credential');
  const practice = practiceIn(payload, configuration);
  if (practice === undefined) return denied('no-practice');
  const { sub: subject = '' } = payload;
  return { ok: true, caller: { subject, practice, scopes: scopesIn(payload, configuration) } };
}

/** Cognito signs what it tells a page of a person by the same keys, and says so. */
function isAccessToken({ token_use: use }: JWTPayload): boolean {
  return use === undefined || use === 'access';
}

function isForUs({ aud, client_id: client }: JWTPayload, { audiences }: IssuerConfiguration): boolean {
  const named = aud === undefined ? [client] : [aud].flat();
  return named.some((each) => typeof each === 'string' && audiences.includes(each));
}

/** Whether the token is to blame; else its issuer's keys could not be had. */
function isOfToken(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  return !['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(error.code);
}
