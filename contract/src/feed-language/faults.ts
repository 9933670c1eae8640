/** What is wrong with one field of a rule that was sent, by its path. */
export interface RuleFault {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** Collects what is wrong, so that everything is reported together. */
export class RuleFaults {
  readonly all: RuleFault[] = [];

  add(path: RuleFault['path'], reason: string): void {
    this.all.push({ path, reason });
  }
}

/** What was read, or everything that is wrong with it. */
export type Reading<Value> = { readonly value: Value } | { readonly faults: readonly RuleFault[] };

export function reading<Value>(read: (faults: RuleFaults) => Value | undefined): Reading<Value> {
  const faults = new RuleFaults();
  const value = read(faults);
  return value === undefined || faults.all.length > 0 ? { faults: faults.all } : { value };
}
