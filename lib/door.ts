/**
 * A function, with a role and a log group of its own. The role begins with nothing but its own log; what else it may
 * do comes by `use`, with the variable that says of what.
 *
 * Tracing is off: the permission to send traces can only be given for every resource, and the log has the times.
 */
import type { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, type IFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Use } from './use.ts';

export interface DoorProps {
  readonly description: string;
  /** The folder that holds the door's `index.mjs`. */
  readonly bundle: string;
  /** In megabytes; the processor's share grows with it. */
  readonly memory: number;
  readonly timeout: Duration;
  readonly logRetention: RetentionDays;
}

export class Door extends Construct {
  readonly #function: Function;

  constructor(scope: Construct, id: string, props: DoorProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', { retention: props.logRetention });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    this.#function = new Function(this, 'Function', {
      description: props.description,
      code: Code.fromAsset(props.bundle, { exclude: ['*.map'] }),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory,
      timeout: props.timeout,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
    });
  }

  /** The function as others call it; without the means to set a variable, which is `use`'s alone. */
  get target(): IFunction {
    return this.#function;
  }

  use({ variable, value, permissions }: Use): this {
    this.#function.addEnvironment(variable, value);
    for (const permission of permissions) this.#function.addToRolePolicy(permission);
    return this;
  }
}
