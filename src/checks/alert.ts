/** Something to look at before the claim is sent. Alerts never change cents. */
export interface Alert {
  /** Stable. */
  readonly code: string;
  /** `error`: will be denied or is refused; `warning`: likely; `info`: good to know. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Index of the line in the request. */
  readonly line: number;
  /** A sentence for the front desk: what is wrong and what to do. */
  readonly message: string;
  readonly cite: string;
}
