import { api } from '#lib/api.ts';
import { limits } from '@vrss/contract/limits';
import { usernameFree, usernameReserved, usernameTaken } from '#lib/texts/auth.ts';

type Answer = { readonly name: string; readonly free: boolean; readonly reason: 'taken' | 'reserved' | null };

/** Milliseconds of rest before a name is looked up, so that typing costs one question. */
const REST = 350;
const ASKABLE = new RegExp(`^[A-Za-z0-9_]{${limits.username.min},${limits.username.max}}$`);

/** Browser only: whether a name is free, asked while it is typed. Silence where the question fails: sending the form decides. */
export class UsernameLookUp {
  #answer = $state<Answer | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  ask(name: string): void {
    clearTimeout(this.#timer);
    if (ASKABLE.test(name)) this.#timer = setTimeout(() => void this.#lookUp(name), REST);
  }

  /** Good news about this very name, or null. */
  good(name: string): string | null {
    return this.#answer?.name === name && this.#answer.free ? usernameFree(name) : null;
  }

  /** Why this very name cannot be had, or null. */
  refusal(name: string): string | null {
    if (this.#answer?.name !== name || this.#answer.free) return null;
    return this.#answer.reason === 'reserved' ? usernameReserved(name) : usernameTaken(name);
  }

  async #lookUp(name: string): Promise<void> {
    try {
      this.#answer = { name, ...(await api.get('auth.checkUsername', { username: name })) };
    } catch {
      this.#answer = null;
    }
  }
}
