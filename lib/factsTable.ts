/**
 * The one table: releases and their calendar, each practice's payers, charges and saved estimates, and the keys that were issued to
 * programs, under partition keys that begin with what they hold (`RELEASE#...`, `PRACTICE#...`). That beginning is a
 * boundary of permission: an estimate never writes a release, an import never touches a practice, and nobody but who
 * admits callers reads a key, whatever a defect in any of them would try.
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

  /** Reads what prices are made of; writes saved estimates and the answers to requests that named themselves, nothing else. */
  forEstimates(): Use {
    return this.#use([
      this.#allow('ReadFacts', READ, not(KEYS)),
      this.#allow('SaveEstimates', ['dynamodb:PutItem'], only(...SAVED)),
    ]);
  }

  /** Reads the same, writes what belongs to a practice, and what of the stored releases is published. */
  forOffice(): Use {
    return this.#use([
      this.#allow('ReadFacts', READ, not(KEYS)),
      this.#allow('WritePracticeRecordsAndCalendar', ['dynamodb:PutItem'], only(...PRACTICES, CALENDAR)),
    ]);
  }

  /** Reads and writes everything but what belongs to a practice, and no key. */
  forImports(): Use {
    const others = not(...PRACTICES, KEYS);
    return this.#use([
      this.#allow('ReadAndWriteReleases', [...READ, 'dynamodb:PutItem', 'dynamodb:BatchWriteItem'], others),
    ]);
  }

  /** Finds a key by its id. Nobody here may list keys, or write one: they are issued with an operator's own permissions. */
  forAdmitting(): Use {
    return this.#use([this.#allow('ReadKeys', ['dynamodb:GetItem'], only(KEYS))]);
  }

  /** Reads what is published for which dates. */
  forWatching(): Use {
    return this.#use([this.#allow('ReadCalendar', ['dynamodb:GetItem'], only(CALENDAR))]);
  }

  #use(permissions: readonly PolicyStatement[]): Use {
    return { variables: { ALLOWABLE_TABLE: this.name }, permissions };
  }

  #allow(sid: string, actions: readonly string[], keys: Record<string, unknown>): PolicyStatement {
    return new PolicyStatement({
      sid,
      effect: Effect.ALLOW,
      actions: [...actions],
      resources: [this.#arn],
      // "For all values" also holds where there are none; the second asks that there be some.
      conditions: { ...keys, Null: { 'dynamodb:LeadingKeys': 'false' } },
    });
  }
}

/** The store's own beginnings; the stack imports nothing, so test/lib/permissions.test.ts holds the two together. */
const PRACTICES = ['PRACTICE#*'];
const SAVED = ['PRACTICE#*#ESTIMATE#*', 'PRACTICE#*#ANSWER#*'];
const KEYS = 'KEYS';
const CALENDAR = 'CALENDAR';

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];

const only = (...keys: string[]) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } });
const not = (...keys: string[]) => ({ 'ForAllValues:StringNotLike': { 'dynamodb:LeadingKeys': keys } });
