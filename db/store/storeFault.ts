/** A fault of disk or database where only what was asked for can be answered; its message is the sentence for people. */
export class StoreFault extends Error {
  override name = 'StoreFault';
  /** SQLite's or the system's own name for it, where it has one. */
  readonly code: string | undefined;

  constructor(sentence: string, code?: string) {
    super(sentence);
    this.code = code;
  }
}
