/** A file of the front desk's page as it is sent. */
export interface PageFile {
  readonly mediaType: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

/** The page's files by the path of their address: `/` and everything under `/assets/`. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** The page as a server sends it. */
export interface Page {
  readonly files: PageFiles;
  /** Origins besides its own that the page may ask: those of the issuer that signs people in. */
  readonly connect: readonly string[];
}
