import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** How a file of the page is sent to browsers. */
export interface PageFileHeaders {
  readonly mediaType: string;
  readonly cacheControl: string;
}

/** Where the front desk's page lies for whoever serves it. */
export interface PageShelf {
  /** Puts the file, replacing one of the same key. */
  put(key: string, bytes: Uint8Array, headers: PageFileHeaders): Promise<void>;
}

/** The page's files in an S3 bucket, each with the headers it is to be sent with. */
export function pageShelf(bucket: string, client: S3Client = new S3Client({})): PageShelf {
  return {
    async put(key, bytes, { mediaType, cacheControl }) {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: bytes,
          ContentType: mediaType,
          CacheControl: cacheControl,
        }),
      );
    },
  };
}
