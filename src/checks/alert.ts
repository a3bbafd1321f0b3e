/** Something to look at before the claim is sent. Alerts never change cents. */
export interface Alert extends Finding {
  readonly payers: Payers;
}

/** What one check has to say about one line. */
export interface Finding {
  /** Stable. */
  readonly code: string;
  /** `error`: will be denied or is refused; `warning`: likely; `info`: good to know. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Index of the line in the request; what is about the whole claim stands on its first line. */
  readonly line: number;
  /** A sentence for the front desk: what is wrong and what to do. */
  readonly message: string;
  readonly cite: string;
  /** The change to the line that would settle it, where there is one that a person can simply agree to. */
  readonly fix?: Fix;
}

/** Whose rule it is: Medicare's (and that of payers whose contract follows its coding rules), everybody's, or this contract's. */
export type Payers = 'medicare' | 'every-payer' | 'this-payer';

export type Fix =
  | { readonly addModifier: string }
  | { readonly removeModifier: string }
  | { readonly replaceCode: string }
  | { readonly units: number };
