import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { procedures } from '@vrss/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Settings } from '../config/settings.ts';
import packageFacts from '../../package.json' with { type: 'json' };
import { ownOrigin } from '../platform/http/guards.ts';
import { policies } from './features.ts';
import { openApiDocument } from './openapi.ts';

/** The reference loads its own two files and this server's answers, nothing else; its icons are data in the style sheet. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const FILES = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js', '/favicon-32x32.png']);

/** The OpenAPI document at /api/openapi.json and a reference to browse and try, at /api/docs. */
export async function addDocumentation(server: FastifyInstance, settings: Settings): Promise<void> {
  const textFor = openApiText(settings);
  server.get('/api/openapi.json', async (request, reply) =>
    reply.type('application/json; charset=utf-8').send(textFor(ownOrigin(request, settings))),
  );
  await server.register(fastifyStatic, {
    root: join(dirname(fileURLToPath(import.meta.resolve('@fastify/swagger-ui'))), 'static'),
    prefix: '/api/docs/',
    allowedPath: (path) => FILES.has(path),
    index: false,
    setHeaders: (reply) => void reply.header('cache-control', 'public, max-age=3600'),
  });
  server.get('/api/docs', async (_request, reply) => page(reply, 'text/html; charset=utf-8', PAGE));
  server.get('/api/docs/begin.js', async (_request, reply) => page(reply, 'text/javascript; charset=utf-8', BEGIN));
}

/**
 * The document as text, by where it is asked for. Making it costs milliseconds: it is made once, and only where the API
 * stands, which a private installation is asked under several names for, is written anew.
 */
function openApiText({ secure, limits }: Settings): (origin: string) => string {
  let head: string | undefined;
  return (origin) => {
    head ??= JSON.stringify(
      openApiDocument({ procedures, policies, secure, version: packageFacts.version, limits }),
    ).slice(0, -1);
    return `${head},"servers":${JSON.stringify([{ url: origin }])}}`;
  };
}

function page(reply: FastifyReply, type: string, text: string): FastifyReply {
  return reply.header('content-security-policy', POLICY).type(type).send(text);
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>The API of VRSS</title>
    <link rel="icon" href="/api/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="reference"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/begin.js"></script>
  </body>
</html>
`;

const BEGIN = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null });
`;
