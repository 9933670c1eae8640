import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';

/** Reads a command's words: exactly the positionals it names, and its options. Throws UsageError. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  words: readonly string[],
  positionals: { readonly least: number; readonly most: number; readonly form: string },
  options: Options,
) {
  const parsed = parse(words, positionals.form, options);
  const count = parsed.positionals.length;
  if (count < positionals.least || count > positionals.most) throw new UsageError(`Usage: vrss ${positionals.form}`);
  return parsed;
}

function parse<const Options extends ParseArgsOptionsConfig>(words: readonly string[], form: string, options: Options) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, strict: true, options });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(`${said}. Usage: vrss ${form}`, { cause: error });
  }
}

/** A whole number of the command line, at least as large as told. */
export function wholeNumber(text: string, least: number, name: string): number {
  const value = Number(text);
  if (/^\d{1,15}$/.test(text) && value >= least) return value;
  throw new UsageError(`${name} must be a whole number from ${least}, not "${text}".`);
}

/** A day or a moment with its zone, as ISO 8601 writes them, of an option. */
export function momentOf(text: string, option: string): Date {
  const moment = new Date(text);
  const isIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  if (isIso && !Number.isNaN(moment.getTime())) return moment;
  throw new UsageError(`${option} must be a time such as 2026-03-01T18:00:00Z, not "${text}".`);
}
