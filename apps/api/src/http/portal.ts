import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance } from 'fastify';

const YEAR = 'public, max-age=31536000, immutable';

/** Serves the built portal and the explorer; any other address that a browser opens is a page of the portal. */
export async function servePortal(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const page = readFileSync(join(folder, 'index.html'));
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? YEAR : 'no-cache');
    },
  });
  const explorer = join(folder, 'graphiql.html');
  if (existsSync(explorer)) {
    const html = readFileSync(explorer);
    server.get('/graphiql', (_, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html),
    );
  }
  server.get('/*', (request, reply) => {
    const asset = /\.[a-z0-9]{2,5}$/i.test(new URL(request.url, 'http://portal').pathname);
    if (asset || !/text\/html|\*\/\*/.test(request.headers.accept ?? '*/*')) {
      return reply
        .code(404)
        .send({ statusCode: 404, error: 'Not Found', message: 'There is nothing at this address.' });
    }
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}
