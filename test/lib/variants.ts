import type { Settings } from '../../lib/settings.ts';

/** What an installation may choose, at its ends: nothing, a user pool with programs, and everything elsewhere. */
export const VARIANTS: Readonly<Record<string, Partial<Settings>>> = {
  'as it is shipped': {},
  'with programs in the user pool, addresses and a budget': {
    software: [
      { name: 'ledger', practice: 'riverside', scopes: ['estimates', 'payers:read'] },
      { name: 'ledger-north', practice: 'north-clinic', scopes: ['estimates'] },
    ],
    noticeEmail: 'imports@example.org',
    alarmEmail: 'alarms@example.org',
    monthlyBudget: 50,
  },
  'under its own name, with another issuer': {
    domain: {
      name: 'estimates.example.org',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/5e2f8f6a-0000-4000-8000-000000000000',
      hostedZoneId: 'Z0123456789ABC',
    },
    signIn: {
      issuer: 'https://id.example.org/realms/clinics',
      audience: 'https://estimates.example.org',
      clientId: 'front-desk',
      practiceClaim: '',
      practicePrefix: '',
      scopePrefix: '',
    },
    finder: { amaLicenceAccepted: true, json: '{"amaLicenceAccepted":true,"pages":[]}' },
  },
};
