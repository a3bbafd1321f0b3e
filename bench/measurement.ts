/** One figure beside what it has to reach. */
export interface Measurement {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly reached: boolean;
}
