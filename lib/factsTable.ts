/**
 * The one table: releases and their calendar, and each practice's payers and charges, under partition keys that begin with what they
 * hold (`RELEASE#...`, `PRACTICE#...`). That beginning is a boundary of permission: an estimate never writes a
 * release, and an import never touches a practice, whatever a defect in either would try.
 *
 * It outlives the stack, cannot be deleted by a slip, and can be brought back to any second of the last 35 days.
 */
import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Use } from './use.ts';

export class FactsTable extends Construct {
  readonly name: string;
  readonly #arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const table = new TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.name = table.tableName;
    this.#arn = table.tableArn;
  }

  /** Reads everything and writes nothing. */
  forEstimates(): Use {
    return this.#use([this.#allow('ReadFacts', READ)]);
  }

  /** Reads everything, writes what belongs to a practice. */
  forOffice(): Use {
    return this.#use([
      this.#allow('ReadFacts', READ),
      this.#allow('WritePracticeRecords', ['dynamodb:PutItem'], {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [PRACTICE] },
        ...KEYS_ARE_NAMED,
      }),
    ]);
  }

  /** Reads and writes everything but what belongs to a practice. */
  forImports(): Use {
    return this.#use([
      this.#allow('ReadAndWriteReleases', [...READ, 'dynamodb:PutItem', 'dynamodb:BatchWriteItem'], {
        'ForAllValues:StringNotLike': { 'dynamodb:LeadingKeys': [PRACTICE] },
        ...KEYS_ARE_NAMED,
      }),
    ]);
  }

  #use(permissions: readonly PolicyStatement[]): Use {
    return { variable: 'ALLOWABLE_TABLE', value: this.name, permissions };
  }

  #allow(sid: string, actions: readonly string[], conditions: Record<string, unknown> = {}): PolicyStatement {
    return new PolicyStatement({
      sid,
      effect: Effect.ALLOW,
      actions: [...actions],
      resources: [this.#arn],
      conditions,
    });
  }
}

/** The store's own prefix; the stack imports nothing, so test/lib/permissions.test.ts holds the two together. */
const PRACTICE = 'PRACTICE#*';

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];

/** "For all values" also holds where there are none; this asks that there be some. */
const KEYS_ARE_NAMED = { Null: { 'dynamodb:LeadingKeys': 'false' } };
