/** What a form's page knows after it was sent: faults when it was refused, nothing before. */
export interface FormState {
  readonly values?: Readonly<Record<string, string>>;
  readonly faults?: Readonly<Record<string, string>>;
  readonly message?: string;
}
