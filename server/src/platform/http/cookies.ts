import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookies of one request and its answer, under their plain names. */
export interface CookieJar {
  get(name: string): string | undefined;
  /** HttpOnly, SameSite=Lax, and with the __Host- prefix where the installation is secure. `maxAge` in seconds. */
  set(name: string, value: string, maxAge: number): void;
  clear(name: string): void;
}

/** Binds a jar to a request. `secure` says whether the installation's origin is https (security.md, Sessions). */
export function cookieJar(request: FastifyRequest, reply: FastifyReply, secure: boolean): CookieJar {
  const fullName = (name: string) => (secure ? `__Host-${name}` : name);
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    get: (name) => request.cookies[fullName(name)],
    set: (name, value, maxAge) => void reply.setCookie(fullName(name), value, { ...options, maxAge }),
    clear: (name) => void reply.setCookie(fullName(name), '', { ...options, maxAge: 0 }),
  };
}
