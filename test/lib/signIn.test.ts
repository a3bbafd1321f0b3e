import { describe, expect, test } from 'vitest';
import { SCOPES, SIGNED_IN_SCOPES } from '../../lib/scopes.ts';
import { issuerConfiguration } from '../../src/access/issuerConfiguration.ts';
import { SCOPES as OF_THE_API, SIGNED_IN_SCOPES as ASKED_BY_THE_PAGE } from '../../src/access/scope.ts';
import { onlyResource } from './onlyResource.ts';
import type { Resource } from './permissions.ts';
import { synthesise } from './synthesis.ts';
import { VARIANTS } from './variants.ts';

const shipped = synthesise();
const programs = synthesise(VARIANTS['with programs in the user pool, addresses and a budget']);
const another = synthesise(VARIANTS['under its own name, with another issuer']);

interface Client {
  readonly ClientName?: string;
  readonly GenerateSecret: boolean;
  readonly AllowedOAuthFlows: readonly string[];
  readonly AllowedOAuthScopes: readonly unknown[];
}

function clients({ template }: typeof shipped): Record<string, Client> {
  const found = template.findResources('AWS::Cognito::UserPoolClient') as Record<string, Resource<Client>>;
  return Object.fromEntries(Object.entries(found).map(([id, { Properties }]) => [id, Properties]));
}

function variablesOf({ template }: typeof shipped, door: string): Record<string, unknown> {
  const functions = template.findResources('AWS::Lambda::Function') as Record<
    string,
    Resource<{ Environment: { Variables: Record<string, unknown> } }>
  >;
  const found = Object.entries(functions).find(([id]) => id.startsWith(door));
  return found?.[1].Properties.Environment.Variables ?? {};
}

const scopesOf = ({ AllowedOAuthScopes }: Client) =>
  AllowedOAuthScopes.map((scope) =>
    typeof scope === 'string'
      ? scope
      : String((scope as { 'Fn::Join': [string, unknown[]] })['Fn::Join'][1].at(-1)),
  );

describe('the user pool', () => {
  const pool = onlyResource(shipped.template, 'AWS::Cognito::UserPool');

  test('lets nobody sign up, asks a second factor of everybody, and cannot be deleted by a slip', () => {
    expect(pool.properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      Policies: { PasswordPolicy: { MinimumLength: 14 } },
    });
  });

  test('signs in people at the page alone, by a code, with no secret to keep', () => {
    const [page, ...others] = Object.values(clients(shipped));
    expect(others).toEqual([]);
    expect(page).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
      PreventUserExistenceErrors: 'ENABLED',
    });
    expect(JSON.stringify(page)).toMatch(
      /"CallbackURLs":\[\{"Fn::Join":\["",\["https:\/\/",\{"Fn::GetAtt":\["FrontDesk/,
    );
    expect(page && scopesOf(page)).toEqual(
      ['openid', 'estimates', 'payers:read', 'payers:write', 'releases:read'].map((scope) =>
        scope === 'openid' ? scope : `/${scope}`,
      ),
    );
  });

  test('has the scopes of the API', () => {
    expect(SCOPES).toEqual(OF_THE_API);
    expect(SIGNED_IN_SCOPES).toEqual(ASKED_BY_THE_PAGE);
    const { properties } = onlyResource(shipped.template, 'AWS::Cognito::UserPoolResourceServer');
    expect(properties).toMatchObject({
      Identifier: 'allowable',
      Scopes: SCOPES.map((scope) => expect.objectContaining({ ScopeName: scope }) as unknown),
    });
  });
});

test('a program signs in by client credentials, for one practice, with its own scopes and no others', () => {
  const found = Object.values(clients(programs)).filter(({ GenerateSecret }) => GenerateSecret);
  expect(found.map((client) => [client.ClientName, client.AllowedOAuthFlows, scopesOf(client)])).toEqual([
    ['ledger', ['client_credentials'], ['/estimates', '/payers:read', '/riverside']],
    ['ledger-north', ['client_credentials'], ['/estimates', '/north-clinic']],
  ]);
});

describe('whose tokens are admitted', () => {
  test('those of the pool, for the page and each program', () => {
    const { ALLOWABLE_AUDIENCE, ALLOWABLE_ISSUER, ...rest } = variablesOf(programs, 'Authorize');
    const named = Object.keys(clients(programs)).map((id) => JSON.stringify({ Ref: id }));
    expect(named).toHaveLength(3);
    for (const each of named) expect(JSON.stringify(ALLOWABLE_AUDIENCE)).toContain(each);
    expect(JSON.stringify(ALLOWABLE_ISSUER)).toContain('https://cognito-idp.');
    expect(rest).toMatchObject({
      ALLOWABLE_PRACTICE_CLAIM: 'cognito:groups,scope',
      ALLOWABLE_PRACTICE_PREFIX: 'practice/',
      ALLOWABLE_SCOPE_PREFIX: 'allowable/',
    });
  });

  test('as the functions read it', () => {
    for (const [deployed, pages] of [
      [shipped, ['id']],
      [programs, ['id', 'id', 'id']],
      [another, ['https://estimates.example.org']],
    ] as const) {
      const reading = issuerConfiguration(asDeployed(variablesOf(deployed, 'Authorize')));
      expect(reading).toMatchObject({ ok: true, issuer: { audiences: pages } });
    }
  });

  test('those of another issuer, and then there is no pool', () => {
    for (const door of ['Authorize', 'Office']) {
      expect(variablesOf(another, door)).toEqual({
        ALLOWABLE_TABLE: expect.anything() as unknown,
        ALLOWABLE_ISSUER: 'https://id.example.org/realms/clinics',
        ALLOWABLE_AUDIENCE: 'https://estimates.example.org',
        ALLOWABLE_CLIENT_ID: 'front-desk',
      });
    }
    expect(another.template.findResources('AWS::Cognito::UserPool')).toEqual({});
    expect(clients(another)).toEqual({});
  });
});

/** The variables with something in the place of what only a deployment knows. */
function asDeployed(variables: Readonly<Record<string, unknown>>): Record<string, string> {
  const text = (value: unknown): string => {
    if (typeof value === 'string') return value;
    const joined = (value as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join'];
    return joined ? joined[1].map(text).join(joined[0]) : 'id';
  };
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, text(value)]));
}
