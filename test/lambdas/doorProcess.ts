/**
 * A Lambda function's process: loads the bundle that its first argument names, says "ready", and hands each event that
 * its parent sends to the handler, one after the other.
 */
import { pathToFileURL } from 'node:url';

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const { handler } = (await import(pathToFileURL(process.argv[2] ?? '').href)) as { handler: Handler };
const context = { functionName: 'door', awsRequestId: '8476a536-e9f4-11e8-9739-2dfe598c3fcd' };

process.on('message', (event) => {
  handler(event, context).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ thrown: String(error) }),
  );
});
process.send?.('ready');
