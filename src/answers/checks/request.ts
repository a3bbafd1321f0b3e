import type { z } from '@hono/zod-openapi';
import { estimateRequest, place } from '../estimate/request.ts';

/** A visit to check: an estimate's request, whose place may be left out, since no check depends on it. */
export const checksRequest = estimateRequest.extend({ place: place.optional() }).openapi('ChecksRequest');

export type ChecksRequest = z.output<typeof checksRequest>;
