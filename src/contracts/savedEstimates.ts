/** Estimates that a practice keeps as they were given: the text itself, so that it is the same to the byte whatever changes after it. */
export interface SavedEstimateStore {
  /** `no-room` where the text is larger than there is room for; nothing is kept then. */
  save(practice: string, id: string, text: string): Promise<'saved' | 'no-room'>;
  /** Undefined where this practice has none of that id. */
  read(practice: string, id: string): Promise<string | undefined>;
}
