import type { Composition } from './composition.svelte.ts';
import { audienceOf } from './audiences.ts';
import { faultsByName } from './validate-post.ts';

/** A form that was refused where there is no script: what was typed, and what is wrong with it. */
export type FormErrors = {
  readonly values?: Readonly<Record<string, string>>;
  readonly faults?: Readonly<Record<string, string>>;
  readonly message?: string;
} | null;

/** Puts what was refused back into its fields, with the reason. */
export function showFormErrors<Answer>(refused: FormErrors, composition: Composition<Answer>): void {
  const { values, faults, message } = refused ?? {};
  if (values === undefined) return;
  const { title = '', content = '', tags = '', visibility } = values;
  const { draft } = composition;
  draft.title = title;
  draft.text = content;
  draft.tags = tags;
  draft.visibility = audienceOf(visibility);
  composition.faults = faultsByName(faults ?? {});
  composition.fault = message;
}
