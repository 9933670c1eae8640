/** One change to an entity that is shown before the server has answered. */
export interface Act<Known, Answer = unknown> {
  /** Acts on an entity in the same queue are sent one after the other, in the order they were made. */
  readonly queue: string;
  /** An act that still waits to be sent is replaced by a newer one about the same thing. */
  readonly about: string;
  /** What it changes until the server has answered. */
  readonly apply: (known: Known) => Partial<Known>;
  /** Sends it. Throws the refusal. */
  readonly send: () => Promise<Answer>;
  /** What the answer says. */
  readonly confirm: (answer: Answer, known: Known) => Partial<Known>;
}

/** An act that waits to be sent, or is under way. */
export interface PendingAct<Known> {
  readonly queue: string;
  readonly about: string;
  readonly apply: (known: Known) => Partial<Known>;
  /** Sends it; answers what is known then. Throws the refusal. */
  readonly send: () => Promise<(known: Known) => Partial<Known>>;
  /** Whether the server has it by this act; rejected with the refusal. */
  readonly outcome: PromiseWithResolvers<boolean>;
}

export function pending<Known, Answer>(act: Act<Known, Answer>): PendingAct<Known> {
  const { queue, about, apply, send, confirm } = act;
  return {
    queue,
    about,
    apply,
    send: async () => {
      const answer = await send();
      return (known) => confirm(answer, known);
    },
    outcome: Promise.withResolvers<boolean>(),
  };
}
