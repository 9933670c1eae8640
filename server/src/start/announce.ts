import type { Settings } from '../config/settings.ts';

/** What a person who started the server reads on standard output. `link` makes the first administrator. */
export function announcement(settings: Settings, origin: string, link: string | null): string {
  if (settings.role === 'worker') return 'VRSS works on jobs.\n';
  const lines = [`VRSS runs at ${origin}`];
  if (link !== null) lines.push(`Become its administrator, within an hour: ${link}`);
  lines.push(settings.installation === 'private' ? PRIVATE : publicLine(settings));
  return `\n${lines.join('\n')}\n\n`;
}

const PRIVATE =
  'Only this machine can reach it. Before others may come in, set PUBLIC_URL, SMTP_URL and MAIL_FROM (docs/configuration.md).';

function publicLine({ host, port }: Settings): string {
  return `It listens on ${host.includes(':') ? `[${host}]` : host}, port ${port}.`;
}
