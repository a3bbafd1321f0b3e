import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { FileShelf, ShelvedFile } from './fileShelf.ts';

/**
 * Release files in an S3 bucket, one object a key. S3 itself replaces an object at once and answers a read after a
 * write with the new one. The role needs the right to list the bucket too: without it S3 says "forbidden" of a key
 * that is not there, and that is thrown, not taken for absence.
 */
export function s3Shelf(bucket: string, client: S3Client = new S3Client({})): FileShelf {
  return {
    async read(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return undefined;
        throw error;
      }
    },
    async list(prefix) {
      const files: ShelvedFile[] = [];
      let token: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            ...(token && { ContinuationToken: token }),
          }),
        );
        for (const { Key, Size } of page.Contents ?? []) if (Key) files.push({ key: Key, size: Size ?? 0 });
        token = page.NextContinuationToken;
      } while (token);
      return files;
    },
    async write(key, bytes) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }));
    },
  };
}
