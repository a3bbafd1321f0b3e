import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Hono } from 'hono';
import type { AnsweredOnceStore } from '../access/answeredOnce.ts';
import type { Admission } from '../access/denial.ts';
import type { IssuerConfiguration } from '../access/issuerConfiguration.ts';
import type { Rate } from '../access/tokenBuckets.ts';
import type { ServerInbox } from '../answers/imports/imports.ts';
import type { ChargeStore, PairingStore, PayerStore } from '../contracts/keeping.ts';
import type { SavedEstimateStore } from '../contracts/savedEstimates.ts';
import type { ScheduleStore } from '../schedule/ports.ts';
import type { RequestEntry } from './requestId.ts';

/** What the API needs from whoever starts it. */
export interface ApiDependencies {
  readonly schedule: ScheduleStore;
  readonly payers: PayerStore;
  readonly charges: ChargeStore;
  readonly pairings: PairingStore;
  readonly saved: SavedEstimateStore;
  readonly answered: AnsweredOnceStore;
  /** Who asks, or why nobody is admitted; whose payers and charges are used comes from here alone. */
  readonly admit: (context: Context) => Admission | Promise<Admission>;
  /** How a page may sign a person in. */
  readonly signIn: SignIn;
  /** How much each credential may ask; null for as much as it likes. */
  readonly rate: Rate | null;
  /** Milliseconds that an answer may take. */
  readonly answerWithin: number;
  /** Milliseconds. */
  readonly now: () => number;
  /** Told of every answer; null where nobody listens. */
  readonly log: ((entry: RequestEntry) => void) | null;
  /** Where files are put to be imported; absent where they come another way. */
  readonly inbox?: ServerInbox | undefined;
  /** Told of every surprise once, with the id that the caller was given. */
  readonly logFault: (fault: { requestId: string; method: string; path: string; error: unknown }) => void;
  readonly newRequestId: () => string;
}

/** `open`: nobody has to. `key`: by an issued key. Else by a token of the issuer, or a key. */
export type SignIn = 'open' | 'key' | IssuerConfiguration;

/** The routes, and where each is described. */
export type Api = Hono & {
  readonly openAPIRegistry: Pick<OpenAPIHono['openAPIRegistry'], 'registerPath'>;
};
