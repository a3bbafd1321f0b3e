/**
 * A function, with a role and a log group of its own. The role begins with nothing but its own log; what else it may
 * do comes by `use`, with the variable that says of what.
 *
 * Tracing is off: the permission to send traces can only be given for every resource, and the log has the times.
 */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  Architecture,
  Function,
  type IFunction,
  type IVersion,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge, LOGS_ARE_ENCRYPTED_BY_AWS, type Reasons } from './acknowledge.ts';
import type { DoorCode } from './code.ts';
import type { Use } from './use.ts';

export interface DoorProps {
  readonly description: string;
  readonly code: DoorCode;
  /** In megabytes; the processor's share grows with it. */
  readonly memory: number;
  readonly timeout: Duration;
  readonly logRetention: RetentionDays;
}

export class Door extends Construct {
  readonly #function: Function;
  readonly #role: Role;
  #live: Alias | undefined;

  constructor(scope: Construct, id: string, props: DoorProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', { retention: props.logRetention });
    this.#role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(this.#role);
    this.#function = new Function(this, 'Function', {
      description: props.description,
      ...props.code,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory,
      timeout: props.timeout,
      role: this.#role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // An older version is what a deployment goes back to, also by hand and long after.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    acknowledge(logGroup, LOGS_ARE_ENCRYPTED_BY_AWS);
    acknowledge(this.#function, ON_EVERY_DOOR);
    acknowledge(this.#role, {
      'HIPAA.Security-IAMNoInlinePolicy':
        'It is what one function may do, and goes with that function; a policy that stands by itself could be attached to others.',
    });
  }

  /** The function as others start it; without the means to set a variable, which is `use`'s alone. */
  get target(): IFunction {
    return this.#function;
  }

  /** The function as others ask it while a new version takes over. */
  get liveTarget(): IFunction {
    return this.live as IFunction;
  }

  /** The name that a deployment moves from the old version to the new. */
  get live(): Alias {
    const version = this.#function.currentVersion as IVersion;
    this.#live ??= new Alias(this, 'Live', { aliasName: 'live', version });
    return this.#live;
  }

  /** The version that is deployed, for alarms on it alone. */
  get version(): string {
    return this.#function.currentVersion.version;
  }

  /** What it fails at, where it was started and not asked, is tried again and then kept in the queue. */
  keepFailuresIn(failures: Queue): this {
    this.#function.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(failures),
    });
    return this;
  }

  use({ variables, permissions, reasons = {} }: Use): this {
    for (const [name, value] of Object.entries(variables)) this.#function.addEnvironment(name, value);
    for (const permission of permissions) this.#function.addToRolePolicy(permission);
    acknowledge(this.#role, reasons);
    return this;
  }
}

const ON_EVERY_DOOR: Reasons = {
  'Serverless-LambdaTracing':
    'Traces can only be sent under a permission on every resource, and no role here has one; the log has the times.',
  'HIPAA.Security-LambdaInsideVPC':
    'It speaks to services of AWS by their encrypted endpoints, under its own role; a network of ours would add a gateway to pay and to keep, and close nothing.',
  'HIPAA.Security-LambdaConcurrency':
    'What is reserved for one function is taken from all others of the account, and a new account has too little to reserve any; the API limits requests a second, and the others run now and then.',
};
