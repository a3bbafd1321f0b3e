import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

export type DeploymentOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** CloudFormation takes an answer of at most 4,096 bytes. */
const REASON_CHARACTERS = 1_000;

/**
 * Tells CloudFormation what became of what it asked for: it waits for an answer at the address in the event, and without
 * one until its patience ends. Throws where the answer was not taken.
 */
export async function answerDeployment(
  event: CloudFormationCustomResourceEvent,
  outcome: DeploymentOutcome,
): Promise<void> {
  const body = JSON.stringify({
    Status: outcome.ok ? 'SUCCESS' : 'FAILED',
    Reason: outcome.ok ? '' : outcome.reason.slice(0, REASON_CHARACTERS),
    // The same id always: a new one would tell CloudFormation that the old page is to be deleted.
    PhysicalResourceId: 'page',
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
  });
  // The address is signed for a request that names no media type.
  const reply = await fetch(event.ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
  if (!reply.ok) throw new Error(`CloudFormation did not take the answer: ${String(reply.status)}`);
}
