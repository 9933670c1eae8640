import { createClient, type Client } from '@vrss/contract/client';

const PASSWORD = 'mill race above the weir';

export interface Writer {
  readonly username: string;
  readonly api: Client;
  readonly cookies: readonly { name: string; value: string; url: string }[];
}

/** An account of its own, and a client that carries its session as a program's would. */
export async function writer(origin: string, username: string): Promise<Writer> {
  const jar = new Map<string, string>();
  const fetchWithCookies = async (address: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set('origin', origin);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(address, { ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
  const api = createClient(fetchWithCookies, origin);
  await api.post('auth.signUp', {
    username,
    email: `${username}@harrow.example`,
    password: PASSWORD,
    ageConfirmed: true,
  });
  return { username, api, cookies: [...jar].map(([name, value]) => ({ name, value, url: origin })) };
}
