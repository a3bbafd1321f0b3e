import { Logger } from '@aws-lambda-powertools/logger';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import { admissionBy } from '../src/access/admission.ts';
import { tokenAdmission } from '../src/access/admitToken.ts';
import { contextOf, type AuthorizerContext } from '../src/access/authorizerContext.ts';
import type { Admission } from '../src/access/denial.ts';
import { configured, tableConfiguration } from '../src/store/configuration.ts';
import { openDeployedKeys } from '../src/store/deployedKeys.ts';
import { issuerOf } from './deployed/issuer.ts';

export interface AuthorizerDependencies {
  readonly admit: (header: (name: string) => string | undefined) => Promise<Admission>;
  readonly log: (entry: { code: string; [more: string]: unknown }) => void;
}

export type Authorization =
  { readonly isAuthorized: true; readonly context: AuthorizerContext } | { readonly isAuthorized: false };

/**
 * Who may call, for API Gateway's HTTP API (payload version 2.0, simple responses): it says who calls, for which practice and with which
 * scopes; whether those suffice is the route's to say. Nobody is let in but who is named. It has to be asked without identity sources and without its
 * answers being kept: a key may come in either of two headers, and a revoked one is to be refused at once. Where the issuer cannot
 * be asked it throws, which admits nobody and counts as a failure of this function.
 */
export function authorizeHandler({ admit, log }: AuthorizerDependencies) {
  return async (
    event: Pick<APIGatewayRequestAuthorizerEventV2, 'headers' | 'requestContext'>,
  ): Promise<Authorization> => {
    const headers = event.headers ?? {};
    const admission = await admit((name) => headers[name]);
    if (admission.ok) return { isAuthorized: true, context: contextOf(admission.caller) };
    const { denial, cause } = admission;
    log({ code: 'denied', denial, requestId: event.requestContext.requestId });
    if (cause !== undefined) throw cause instanceof Error ? cause : new Error(denial);
    return { isAuthorized: false };
  };
}

const logger = new Logger({ serviceName: 'allowable-authorize' });
const issuer = issuerOf(process.env);

export const handler = authorizeHandler({
  admit: admissionBy({
    keys: openDeployedKeys(configured(tableConfiguration(process.env))),
    admitToken: issuer ? tokenAdmission(issuer, Date.now) : undefined,
    now: Date.now,
  }),
  log: (entry) => logger.info(entry.code, entry),
});
