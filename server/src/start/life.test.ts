import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';

/** A process that holds two things, the first of which takes its time to give back; `send` gets its wishes to end. */
async function liveAndEnd(givesBackIn: number, send: (kill: (signal: NodeJS.Signals) => void) => Promise<void>) {
  const script = `
    import { Life } from ${JSON.stringify(join(import.meta.dirname, 'life.ts'))};
    import { setTimeout as after } from 'node:timers/promises';
    const life = new Life();
    setInterval(() => {}, 1000);
    await life.hold(Promise.resolve('first'), (name) => after(${givesBackIn}).then(() => console.log(name)));
    life.onEnd(async () => console.log('second'));
    life.onEnd(async () => { throw new Error('the third cannot be given back'); });
    console.log('lives');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.resume();
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  await send((signal) => child.kill(signal));
  const [code] = (await closed) as [number | null];
  return { code, output: output.split('\n').filter((line) => line !== '') };
}

const ALL = ['lives', 'second', 'first'];

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s gives everything back, the last taken first',
  async (signal) => {
    expect(await liveAndEnd(50, async (kill) => kill(signal))).toEqual({ code: 0, output: ALL });
  },
);

test('a Ctrl-C that comes twice, as under npm, is one', async () => {
  const ended = await liveAndEnd(300, async (kill) => {
    kill('SIGINT');
    await after(100);
    kill('SIGINT');
  });
  expect(ended).toEqual({ code: 0, output: ALL });
});

test('who asks again later is obeyed at once', async () => {
  const ended = await liveAndEnd(30_000, async (kill) => {
    kill('SIGINT');
    await after(1_500);
    kill('SIGINT');
  });
  expect(ended).toEqual({ code: 1, output: ['lives', 'second'] });
});
