import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';

/**
 * A line a request: when, which route, how it went and how long it took. Not who: no address, no browser, no name. Not what
 * either: an address typed by hand may hold anything, so the route is logged and not the path.
 */
export const ACCESS_LOG_FORMAT = AccessLogFormat.custom(
  JSON.stringify({
    time: '$context.requestTime',
    requestId: '$context.requestId',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    functionMilliseconds: '$context.integrationLatency',
    authorizerMilliseconds: '$context.authorizer.latency',
    bytes: '$context.responseLength',
    error: '$context.error.responseType',
    functionStatus: '$context.integration.integrationStatus',
  }),
);
