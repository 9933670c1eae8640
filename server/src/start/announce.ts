import type { Settings } from '../config/settings.ts';

/** What a person who started the server reads on standard output. `link` makes the first administrator. */
export function announcement(settings: Settings, origin: string, link: string | null): string {
  if (settings.role === 'worker') return 'VRSS is running background jobs.\n';
  const lines = [`VRSS is running at ${origin}`];
  if (link !== null) lines.push(`Open this link within one hour to become the administrator: ${link}`);
  lines.push(settings.installation === 'private' ? PRIVATE : publicLine(settings));
  return `\n${lines.join('\n')}\n\n`;
}

const PRIVATE =
  'Only this machine can reach it. To let others in, set PUBLIC_URL, SMTP_URL and MAIL_FROM (docs/configuration.md).';

function publicLine({ host, port }: Settings): string {
  return `Listening on ${host.includes(':') ? `[${host}]` : host}, port ${port}.`;
}
