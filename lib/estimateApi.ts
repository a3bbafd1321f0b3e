/**
 * The HTTP API. What is asked all day goes to the function of estimates, which changes nothing; the back office's paths to a
 * function of their own, which may write. Whoever calls must sign the request with AWS credentials that allow it. A sign-in for people takes this place when the front desk's page is deployed: until then
 * the API that strangers could call cannot be deployed by accident, because no route is without an authorizer.
 */
import { Stack } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import type { Door } from './door.ts';
import { OFFICE_PATHS } from './officePaths.ts';

export interface EstimateApiProps {
  /** Has every route that is not the office's. */
  readonly estimates: Door;
  readonly office: Door;
}

export class EstimateApi extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, props: EstimateApiProps) {
    super(scope, id);
    const api = new HttpApi(this, 'HttpApi', {
      apiName: Stack.of(this).stackName,
      description:
        'Allowable: what a visit will be allowed, what the payer will pay, what the patient owes, and why',
      defaultIntegration: new HttpLambdaIntegration('Estimates', props.estimates.target),
      defaultAuthorizer: new HttpIamAuthorizer(),
    });
    const integration = new HttpLambdaIntegration('Office', props.office.target);
    for (const path of OFFICE_PATHS) api.addRoutes({ path, integration });
    this.url = api.apiEndpoint;
  }
}
