import type { Composition } from '../submission/composition.svelte.ts';
import { AUTOMATIC, audienceOf, type PostWords } from './post-words.ts';
import { faultsByName } from './validate-post.ts';

/** A form that was refused where there is no script: what was typed, and what is wrong with it. */
export type FormErrors = {
  readonly values?: Readonly<Record<string, string>>;
  readonly faults?: Readonly<Record<string, string>>;
  readonly message?: string;
} | null;

/** Puts what was refused back into its fields, with the reason. */
export function showFormErrors<Answer>(refused: FormErrors, composition: Composition<PostWords, Answer>): void {
  const { values, faults, message } = refused ?? {};
  if (values === undefined) return;
  const { title = '', content = '', tags = '', visibility, language = AUTOMATIC, contentWarning = '' } = values;
  const words = { title, text: content, tags, visibility: audienceOf(visibility), language, contentWarning };
  Object.assign(composition.draft.words, words);
  composition.faults = faultsByName(faults ?? {});
  composition.fault = message;
}
