import type { FastifyPluginCallback } from 'fastify';
import { listMailbox, readMail, type StoredMail } from './mailbox.ts';

/** Pages that show the local mailbox at /dev/mailbox. For development alone: whoever opens them reads every mail. */
export function developmentMailbox(dataDir: string): FastifyPluginCallback {
  return (fastify, _options, done) => {
    fastify.get('/dev/mailbox', async (_request, reply) => {
      const rows = (await listMailbox(dataDir)).map(row);
      const list = rows.length > 0 ? `<ol reversed>${rows.join('')}</ol>` : '<p>No e-mails yet.</p>';
      return await reply.type('text/html; charset=utf-8').send(page('Mailbox', list));
    });
    fastify.get<{ Params: { number: string } }>('/dev/mailbox/:number', async (request, reply) => {
      const mail = await readMail(dataDir, Number(request.params.number));
      const body = mail === null ? '<p>There is no such e-mail.</p>' : letter(mail);
      return await reply
        .code(mail === null ? 404 : 200)
        .type('text/html; charset=utf-8')
        .send(page(mail?.subject ?? 'Mailbox', body));
    });
    done();
  };
}

function row(mail: StoredMail): string {
  const when = mail.sentAt.toISOString();
  return `<li><a href="/dev/mailbox/${mail.number}">${escape(mail.subject)}</a> to ${escape(mail.to)}, ${when}</li>`;
}

function letter(mail: StoredMail): string {
  const text = escape(mail.text).replace(/https?:\/\/[^\s<]+/g, (link) => `<a href="${link}">${link}</a>`);
  return `<p><a href="/dev/mailbox">Mailbox</a></p><p>To ${escape(mail.to)}, ${mail.sentAt.toISOString()}</p><pre>${text}</pre>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title><h1>${escape(title)}</h1>${body}</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
