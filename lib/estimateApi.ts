/**
 * The HTTP API. What is asked all day goes to the function of estimates; the back office's paths to a function of their own, which
 * may write. Nobody is let through without a credential but to the few paths that are everybody's: every other route,
 * also one that does not exist, first asks the authorizer who calls.
 */
import { Duration, Stack } from 'aws-cdk-lib';
import { HttpApi, HttpNoneAuthorizer, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ACCESS_LOG_FORMAT } from './accessLogFormat.ts';
import { acknowledge, LOGS_ARE_ENCRYPTED_BY_AWS } from './acknowledge.ts';
import type { Door } from './door.ts';
import { OFFICE_PATHS } from './officePaths.ts';
import { PUBLIC_PATHS } from './publicPaths.ts';

export interface EstimateApiProps {
  /** Has every route that is not the office's. */
  readonly api: Door;
  readonly office: Door;
  /** Says who calls. */
  readonly authorize: Door;
  readonly requestsPerSecond: number;
  readonly logRetention: RetentionDays;
}

export class EstimateApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, props: EstimateApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'HttpApi', {
      apiName: Stack.of(this).stackName,
      description:
        'Allowable: what a visit will be allowed, what the payer will pay, what the patient owes, and why',
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('Estimates', props.api.liveTarget),
      defaultAuthorizer: authorizer(props.authorize),
    });
    const integration = new HttpLambdaIntegration('Office', props.office.liveTarget);
    for (const path of OFFICE_PATHS) this.api.addRoutes({ path, integration });
    for (const [path, why] of Object.entries(PUBLIC_PATHS)) {
      const [route] = this.api.addRoutes({ path, integration, authorizer: new HttpNoneAuthorizer() });
      if (route) acknowledge(route, { 'AwsSolutions-APIG4': why });
    }
    this.#addStage(props);
  }

  #addStage({ requestsPerSecond, logRetention }: EstimateApiProps): void {
    const log = new LogGroup(this, 'AccessLog', { retention: logRetention });
    acknowledge(log, LOGS_ARE_ENCRYPTED_BY_AWS);
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      // The API allows twice its rate for a moment: a front desk's day begins everywhere at once.
      throttle: { rateLimit: requestsPerSecond, burstLimit: requestsPerSecond * 2 },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: ACCESS_LOG_FORMAT },
    });
  }
}

/**
 * Asked for every request, and nothing it says is kept: a key that was revoked is refused at once. The credential may stand in one
 * of two headers, and API Gateway would refuse whatever lacks a header that it is told to look at.
 */
function authorizer(door: Door): HttpLambdaAuthorizer {
  return new HttpLambdaAuthorizer('Authorizer', door.liveTarget, {
    responseTypes: [HttpLambdaResponseType.SIMPLE],
    identitySource: [],
    resultsCacheTtl: Duration.seconds(0),
  });
}
