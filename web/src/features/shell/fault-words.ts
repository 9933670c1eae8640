import * as texts from '#lib/texts/errors.ts';

/** What a page that could not be shown says, and whether there is nothing to be shown at all. */
export interface FaultWords {
  readonly words: { readonly title: string; readonly text: string };
  readonly isAbsent: boolean;
}

export function faultWords(status: number, error: Omit<App.Error, 'status'> | null): FaultWords {
  if (status === 404) return { words: { title: texts.notFoundTitle, text: texts.notFoundText }, isAbsent: true };
  const title = error?.offline ? texts.offlineTitle : texts.failedTitle;
  return { words: { title, text: error?.message ?? texts.failedText }, isAbsent: false };
}
