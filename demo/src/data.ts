import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The prose and the graph: everything of the demo that is read rather than run. */
const folder = new URL('../data/', import.meta.url);

/** Texts to choose from. */
export const choices = z.array(z.string().min(1)).min(1).readonly();

/** A text file of the data folder. */
export function readText(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/** A JSON file of the data folder. Throws with the file and the place where it is not as its schema says. */
export function readData<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const { success, data, error } = schema.safeParse(JSON.parse(readText(file)));
  if (success) return data;
  throw new Error(`demo/data/${file} cannot be used:\n${z.prettifyError(error)}`);
}
