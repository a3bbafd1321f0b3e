/**
 * Where release files are kept as they came: a bucket on AWS, a directory on a laptop. Keys are slash-separated
 * names ("fee-schedule/rvu26c.zip"), the same in both.
 */
export interface FileShelf {
  /** The whole file, or undefined where there is none of that key. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Every file whose key begins with the prefix (any text, "" for all), in the order of the keys; sizes in bytes. */
  list(prefix: string): Promise<ShelvedFile[]>;
  /** Puts the file, replacing one of the same key. A reader sees the old bytes or the new, never half. */
  write(key: string, bytes: Uint8Array): Promise<void>;
}

export interface ShelvedFile {
  readonly key: string;
  readonly size: number;
}
