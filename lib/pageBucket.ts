/**
 * The bucket that holds the front desk's page. CloudFront alone reads it, one function alone puts files there. It stays when the
 * stack is deleted, as every bucket with something in it does; the page in it can be made again.
 */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge, objectsOf } from './acknowledge.ts';
import type { Use } from './use.ts';

export class PageBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      encryption: BucketEncryption.S3_MANAGED,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
    });
    acknowledge(this.bucket, {
      'AwsSolutions-S1': 'It holds what everybody may load; a log of who did would be of people.',
      'HIPAA.Security-S3BucketLoggingEnabled':
        'It holds what everybody may load; a log of who did would be of people.',
      'HIPAA.Security-S3BucketReplicationEnabled':
        'The page is made from the sources, anywhere and at any time.',
      'HIPAA.Security-S3DefaultEncryptionKMS':
        'The page is public; a key of ours would have to be opened to CloudFront to guard it from nobody.',
    });
  }

  /** Puts the page's files there, and does nothing else. */
  forPublishing(): Use {
    return {
      variables: { ALLOWABLE_PAGE_BUCKET: this.bucket.bucketName },
      permissions: [
        new PolicyStatement({
          sid: 'PutPage',
          actions: ['s3:PutObject'],
          resources: [this.bucket.arnForObjects('*')],
        }),
      ],
      reasons: objectsOf(
        this.bucket as IBucket,
        '*',
        'The page’s files are named by hashes of what is in them, which no permission can list; the bucket holds nothing else.',
      ),
    };
  }
}
