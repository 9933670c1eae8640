/** Asks after a pause, and hears the answer to the last question alone. */
export interface LatestOnlyOptions<Question, Answer> {
  /** Milliseconds without another question before this one is asked. */
  readonly pause: (question: Question) => number;
  readonly ask: (question: Question, signal: AbortSignal) => Promise<Answer>;
  readonly onanswer: (answer: Answer, question: Question) => void;
  readonly onfault: (cause: unknown) => void;
}

/** A question that is typed: an earlier one is given up, on its way or answered. */
export function latestOnly<Question, Answer>(
  options: LatestOnlyOptions<Question, Answer>,
): (question: Question) => void {
  const { pause, ask, onanswer, onfault } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();
  return (question) => {
    clearTimeout(timer);
    asking.abort();
    const { signal } = (asking = new AbortController());
    timer = setTimeout(() => {
      ask(question, signal).then(
        (answer) => {
          if (!signal.aborted) onanswer(answer, question);
        },
        (cause: unknown) => {
          if (!signal.aborted) onfault(cause);
        },
      );
    }, pause(question));
  };
}
