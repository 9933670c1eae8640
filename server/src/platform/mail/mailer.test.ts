import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailServer } from '../../../test/smtp.ts';
import { developmentMailbox } from './development-mailbox.ts';
import type { Mail, Mailer } from './mail.ts';
import { listMailbox, mailboxFolder, readMail } from './mailbox.ts';
import { createMailer } from './mailer.ts';

interface Carrier {
  readonly mailer: Mailer;
  /** The mails that arrived so far, as they arrived, oldest first. */
  arrived(): Promise<readonly string[]>;
}

const dataDir = await mkdtemp(join(tmpdir(), 'vrss-mail-'));
const smtp = await startMailServer();
const carriers = {
  'the local mailbox': {
    mailer: createMailer({ mail: null, dataDir }),
    async arrived() {
      const folder = mailboxFolder(dataDir);
      const names = (await readdir(folder).catch(() => [])).sort();
      return await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    },
  },
  SMTP: {
    mailer: createMailer({ mail: { url: smtp.url, from: 'Harrow Lane <harrow@harrow.example>' }, dataDir }),
    arrived: () => Promise.resolve(smtp.messages),
  },
} satisfies Record<string, Carrier>;

afterAll(async () => {
  for (const { mailer } of Object.values(carriers)) mailer.close();
  await rm(dataDir, { recursive: true, force: true });
});

const letter: Mail = {
  to: 'wren@harrow.example',
  subject: 'Grüße – an <script> & a snowman ☃',
  text: 'Hello wren,\n\nhttps://harrow.example/verify?token=abc\n\n.\nA line that begins with a dot.',
  html: '<p>Hello wren</p>',
  headers: { 'Auto-Submitted': 'auto-generated' },
};

describe.each(Object.entries(carriers))('%s', (_name, carrier) => {
  let before = 0;
  beforeAll(async () => {
    before = (await carrier.arrived()).length;
  });

  test('delivers subject, texts and headers to one person', async () => {
    await carrier.mailer.send(letter);
    const raw = (await carrier.arrived()).slice(before);
    expect(raw).toHaveLength(1);
    const mail = await simpleParser(raw[0] ?? '');
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text?.trim()).toBe(letter.text);
    expect(String(mail.html).trim()).toBe(letter.html);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect([mail.to].flat().flatMap((to) => to?.value.map((one) => one.address))).toEqual([letter.to]);
    expect(mail.cc ?? mail.bcc).toBeUndefined();
  });

  test.each([
    ['a second recipient', { to: 'wren@harrow.example, eve@evil.example' }],
    ['a header behind the address', { to: 'wren@harrow.example\r\nBcc: eve@evil.example' }],
    ['a name that holds an address', { to: '"eve@evil.example" <wren@harrow.example>' }],
    ['a header behind the subject', { subject: 'Hello\r\nBcc: eve@evil.example' }],
    ['a header of the envelope', { headers: { Bcc: 'eve@evil.example' } }],
    ['a header behind a header', { headers: { 'X-Note': 'a\r\nBcc: eve@evil.example' } }],
    ['a header behind a header’s name', { headers: { 'X-Note: a\r\nBcc': 'eve@evil.example' } }],
  ])('refuses %s', async (_what, change) => {
    const count = (await carrier.arrived()).length;
    await expect(carrier.mailer.send({ ...letter, ...change })).rejects.toThrow();
    expect(await carrier.arrived()).toHaveLength(count);
  });
});

test('a mail that the server refuses, and a server that is not there, are told to whoever sends', async () => {
  const { mailer } = carriers.SMTP;
  await expect(mailer.send({ ...letter, to: 'refused@harrow.example' })).rejects.toThrow('550');
  const nowhere = createMailer({ mail: { url: 'smtp://127.0.0.1:9', from: 'a@b.example' }, dataDir });
  await expect(nowhere.send(letter)).rejects.toThrow('ECONNREFUSED');
  nowhere.close();
});

test('the local mailbox is the operator’s alone, lists the newest first and keeps 500', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vrss-mailbox-'));
  const mailer = createMailer({ mail: null, dataDir: folder });
  expect(await listMailbox(folder)).toEqual([]);
  expect(await readMail(folder, 1)).toBeNull();
  for (let count = 1; count <= 503; count += 1) await mailer.send({ ...letter, subject: `Mail ${count}` });
  const names = await readdir(mailboxFolder(folder));
  expect(names).toHaveLength(500);
  expect((await stat(mailboxFolder(folder))).mode & 0o777).toBe(0o700);
  expect((await stat(join(mailboxFolder(folder), names[0] ?? ''))).mode & 0o777).toBe(0o600);
  const listed = await listMailbox(folder, 2);
  expect(listed).toMatchObject([{ number: 1, to: letter.to }, { number: 2 }]);
  expect((await readMail(folder, 500))?.number).toBe(500);
  expect((await readMail(folder, 1))?.text).toContain('https://harrow.example/verify?token=abc');
  await rm(folder, { recursive: true });
});

test('the development mailbox shows mails with their links and runs nothing that stands in them', async () => {
  const fastify = Fastify();
  await fastify.register(developmentMailbox(dataDir));
  const list = await fastify.inject('/dev/mailbox');
  expect(list.body).toContain('&#60;script&#62;');
  expect(list.body).not.toContain('<script>');
  const mail = await fastify.inject('/dev/mailbox/1');
  expect(mail.body).toContain('<a href="https://harrow.example/verify?token=abc">');
  expect((await fastify.inject('/dev/mailbox/99')).statusCode).toBe(404);
  await fastify.close();
});
