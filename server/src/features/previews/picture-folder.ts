import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Log } from '../../core/context.ts';

/** Bytes that all pictures may take: some 1,300 of 50 KB. */
const BYTES_AT_MOST = 64 * 1024 * 1024;
/** Milliseconds after which a picture is deleted, so that nothing stays of a post that is gone. */
const KEPT_FOR = 24 * 60 * 60 * 1000;
const ENDING = '.png';

/**
 * Finished pictures in a folder, the least used deleted first. What the folder cannot do is logged and never fails a
 * request. Several processes may share it; each keeps to the bound by what it knows itself.
 */
export class PictureFolder {
  readonly #folder: string;
  readonly #log: Log;
  readonly #sizes: LRUCache<string, number>;
  #opened: Promise<void> | undefined;

  constructor(folder: string, log: Log, bytesAtMost = BYTES_AT_MOST) {
    this.#folder = folder;
    this.#log = log;
    this.#sizes = new LRUCache<string, number>({
      maxSize: bytesAtMost,
      sizeCalculation: (size) => size,
      ttl: KEPT_FOR,
      ttlAutopurge: true,
      noDisposeOnSet: true,
      dispose: (_size, name) => void this.#quietly(() => rm(join(folder, name), { force: true })),
    });
  }

  /** Null where there is none under this name. */
  async read(name: string): Promise<Uint8Array | null> {
    await this.#open();
    const file = `${name}${ENDING}`;
    if (this.#sizes.get(file) === undefined) return null;
    // Another process may have deleted it.
    return readFile(join(this.#folder, file)).catch(() => null);
  }

  async keep(name: string, picture: Uint8Array): Promise<void> {
    const file = `${name}${ENDING}`;
    await this.#quietly(async () => {
      // Whole or not at all, whoever else writes or reads it.
      const draft = join(this.#folder, `${name}.${process.pid}`);
      await writeFile(draft, picture, { mode: 0o600 });
      await rename(draft, join(this.#folder, file));
      this.#sizes.set(file, picture.byteLength);
    });
  }

  #open(): Promise<void> {
    return (this.#opened ??= this.#quietly(() => this.#takeStock()));
  }

  /** Takes over what processes before this one left, the oldest first; deletes what is too old, and halves of files. */
  async #takeStock(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const names = await readdir(this.#folder);
    const files = (await Promise.all(names.map((name) => this.#look(name)))).filter((file) => file !== null);
    for (const { name, size, age } of files.sort((one, other) => other.age - one.age)) {
      if (name.endsWith(ENDING) && age < KEPT_FOR) this.#sizes.set(name, size, { ttl: KEPT_FOR - Math.max(age, 0) });
      else await rm(join(this.#folder, name), { force: true });
    }
  }

  /** Null where another process has just deleted it. */
  async #look(name: string): Promise<{ name: string; size: number; age: number } | null> {
    const found = await stat(join(this.#folder, name)).catch(() => null);
    return found === null ? null : { name, size: found.size, age: Date.now() - found.mtimeMs };
  }

  async #quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#log.warn({ err: error }, 'a preview picture could not be kept or deleted');
    }
  }
}
