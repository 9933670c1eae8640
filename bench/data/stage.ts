/** A step of making the data: one transaction, remembered when it is done. */
export interface Stage {
  readonly name: string;
  readonly text: string;
}
