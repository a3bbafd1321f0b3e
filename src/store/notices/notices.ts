/** Tells whoever runs this what happened while nobody was looking. */
export interface Notices {
  tell(notice: Notice): Promise<void>;
}

export interface Notice {
  /** One line. */
  readonly subject: string;
  readonly text: string;
}
