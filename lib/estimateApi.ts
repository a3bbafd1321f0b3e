/**
 * The HTTP API. Every path goes to one function, which has the routes; whoever calls must sign the request with AWS
 * credentials that allow it. A sign-in for people takes this place when the front desk's page is deployed: until then
 * the API that strangers could call cannot be deployed by accident, because no route is without an authorizer.
 */
import { Stack } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import type { Door } from './door.ts';

export interface EstimateApiProps {
  readonly door: Door;
}

export class EstimateApi extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, props: EstimateApiProps) {
    super(scope, id);
    const api = new HttpApi(this, 'HttpApi', {
      apiName: Stack.of(this).stackName,
      description:
        'Allowable: what a visit will be allowed, what the payer will pay, what the patient owes, and why',
      defaultIntegration: new HttpLambdaIntegration('Door', props.door.target),
      defaultAuthorizer: new HttpIamAuthorizer(),
    });
    this.url = api.apiEndpoint;
  }
}
