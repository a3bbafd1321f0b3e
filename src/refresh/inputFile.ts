/** A file as it arrived: its name without a path, and its bytes. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something in the input that was not used, and why. No reason to refuse; worth telling. */
export interface SetAside {
  readonly member: string;
  readonly reason: string;
  /** How many rows; 0 where the member as a whole was left. */
  readonly count: number;
}

export type ReadProgress = (event: { readonly member: string; readonly rows: number }) => void;
