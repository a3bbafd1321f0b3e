/**
 * The bucket into which CMS's files are put. It keeps what was overwritten for a while, outlives the stack, and tells
 * EventBridge of every arrival.
 */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge, objectsOf } from './acknowledge.ts';
import type { Use } from './use.ts';

export interface ReleaseFilesProps {
  readonly noncurrentVersionDays: number;
}

export class ReleaseFiles extends Construct {
  readonly name: string;
  readonly #bucket: Bucket;

  constructor(scope: Construct, id: string, props: ReleaseFilesProps) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      encryption: BucketEncryption.S3_MANAGED,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(props.noncurrentVersionDays),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
    });
    notifyEventBridge(bucket);
    acknowledge(bucket, FINDINGS);
    this.name = bucket.bucketName;
    this.#bucket = bucket;
  }

  /** Reads a file. Who may not also list is told "forbidden" of a file that is no longer there. */
  forReading(): Use {
    return {
      variables: { ALLOWABLE_BUCKET: this.name },
      permissions: [
        allow('ReadReleaseFiles', 's3:GetObject', this.#bucket.arnForObjects('*')),
        allow('ListReleaseFiles', 's3:ListBucket', this.#bucket.bucketArn),
      ],
      reasons: objectsOf(
        this.#bucket as IBucket,
        '*',
        'Whatever is put into the bucket is to be imported, under whatever name; the bucket holds CMS’s files and nothing else.',
      ),
    };
  }

  /** Puts files into the one part of the bucket that is the finder's, and lists what lies there; reads none. */
  forIncoming(): Use {
    const list = allow('ListIncomingFiles', 's3:ListBucket', this.#bucket.bucketArn);
    list.addCondition('StringEquals', { 's3:prefix': INCOMING });
    return {
      variables: { ALLOWABLE_BUCKET: this.name },
      permissions: [
        allow('PutIncomingFiles', 's3:PutObject', this.#bucket.arnForObjects(`${INCOMING}*`)),
        list,
      ],
      reasons: objectsOf(
        this.#bucket as IBucket,
        `${INCOMING}*`,
        'It may put new files into the one part of the bucket that is its own; how CMS will call them is not known before.',
      ),
    };
  }
}

/** `src/refresh/finding/shelfIncoming.ts` says the same; the stack imports nothing, so a test holds the two together. */
const INCOMING = 'incoming/';

function allow(sid: string, action: string, resource: string): PolicyStatement {
  return new PolicyStatement({ sid, effect: Effect.ALLOW, actions: [action], resources: [resource] });
}

/**
 * The bucket's own property. CDK's `eventBridgeEnabled` sets the same through a function of its own, which may rewrite
 * the notifications of every bucket in the account.
 */
function notifyEventBridge(bucket: Bucket): void {
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}

const NOTHING_TO_LOG =
  'Two functions of the stack use it, and each logs every file that it takes or puts, by its name.';

const FINDINGS = {
  'AwsSolutions-S1': NOTHING_TO_LOG,
  'HIPAA.Security-S3BucketLoggingEnabled': NOTHING_TO_LOG,
  'HIPAA.Security-S3BucketReplicationEnabled':
    'It holds what CMS has posted for everybody; what was lost with a region is fetched from CMS again.',
  'HIPAA.Security-S3DefaultEncryptionKMS':
    'It holds what CMS has posted for everybody, encrypted under S3’s own key; a key of ours would guard public files.',
} as const;
