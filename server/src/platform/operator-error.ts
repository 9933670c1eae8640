/** Something that only the operator can mend: one sentence that names what to do, printed without a stack. */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}
