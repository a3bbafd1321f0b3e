import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ChargeStore, PairingStore, PayerStore } from '../contracts/keeping.ts';
import type { ScheduleReader } from '../schedule/ports.ts';

/** What the API needs from whoever starts it. */
export interface ApiDependencies {
  readonly schedule: ScheduleReader;
  readonly payers: PayerStore;
  readonly charges: ChargeStore;
  readonly pairings: PairingStore;
  /** Whose payers and charges are used. */
  readonly practice: string;
  /** Told of every surprise once, with the id that the caller was given. */
  readonly logFault: (fault: { requestId: string; method: string; path: string; error: unknown }) => void;
  readonly newRequestId: () => string;
}

/** The routes and their description, made of the same definitions. */
export type Api = OpenAPIHono;
