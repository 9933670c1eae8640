import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '..');

export interface Outcome {
  readonly exitCode: number;
  /** Standard output and error together, in order; empty when they were streamed. */
  readonly output: string;
}

interface RunOptions {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Shows the output as it comes instead of keeping it. */
  readonly stream?: boolean;
}

/** Runs a program of the project's (node_modules/.bin comes first) without standard input; never rejects. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const [file = '', ...args] = argv;
  const path = `${resolve(ROOT, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
  return await new Promise<Outcome>((done) => {
    const output: Buffer[] = [];
    const child = spawn(file, args, {
      cwd: resolve(ROOT, options.folder ?? '.'),
      env: { ...process.env, PATH: path, ...options.env },
      stdio: ['ignore', options.stream ? 'inherit' : 'pipe', options.stream ? 'inherit' : 'pipe'],
    });
    const finish = (exitCode: number) => {
      done({ exitCode, output: Buffer.concat(output).toString() });
    };
    child.stdout?.on('data', (part: Buffer) => output.push(part));
    child.stderr?.on('data', (part: Buffer) => output.push(part));
    child.once('error', (error) => {
      output.push(Buffer.from(error.message));
      finish(127);
    });
    child.once('close', (code) => {
      finish(code ?? 1);
    });
  });
}
