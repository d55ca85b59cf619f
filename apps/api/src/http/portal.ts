import { existsSync } from 'node:fs';
import { lstat, readFile, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

const YEAR = 'public, max-age=31536000, immutable';

/**
 * Serves the built portal and the explorer; any other address that a browser opens is a page of the portal. What is in the
 * folder is looked up for each request, so that a portal that is built anew is there at once.
 */
export async function servePortal(server: FastifyInstance, folder: string, hasExplorer: boolean): Promise<void> {
  if (!hasExplorer) server.get('/graphiql', (_, reply) => closed(reply));
  if (!existsSync(folder)) return;
  await server.register(fastifyStatic, {
    root: folder,
    serve: false,
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? YEAR : 'no-cache');
    },
  });
  const page = pageOf(join(folder, 'index.html'));
  const explorer = pageOf(join(folder, 'graphiql.html'));
  const sendPage = async (reply: FastifyReply, read: () => Promise<Buffer | undefined>) => {
    const html = await read();
    if (!html) return nothing(reply);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  };
  if (hasExplorer) server.get('/graphiql', (_, reply) => sendPage(reply, explorer));
  server.get('/*', async (request, reply) => {
    const path = pathOf(request);
    if (path === undefined) return nothing(reply);
    if (path !== '/' && (await isFile(join(folder, path)))) return reply.sendFile(path);
    const isAsset = /\.[a-z0-9]{2,5}$/i.test(path);
    if (isAsset || !/text\/html|\*\/\*/.test(request.headers.accept ?? '*/*')) return nothing(reply);
    return sendPage(reply, page);
  });
}

const nothing = (reply: FastifyReply) =>
  reply.code(404).send({ statusCode: 404, error: 'Not Found', message: 'There is nothing at this address.' });

const closed = (reply: FastifyReply) =>
  reply
    .code(404)
    .type('text/plain; charset=utf-8')
    .send(
      'L’explorateur est fermé sur ce serveur.\nThe explorer is closed on this server: GRAPHQL_INTROSPECTION=true opens it.\n',
    );

/** The path asked for, as a path below the folder; undefined for one that leads elsewhere or means nothing. */
function pathOf(request: FastifyRequest): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url, 'http://portal').pathname);
    return path.includes('\0') || normalize(path) !== path ? undefined : path;
  } catch {
    return undefined;
  }
}

/** A link may lead out of the folder: it is none. */
async function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** A page read again when it has changed. While the portal is being built it is missing: the last one serves on. */
function pageOf(file: string): () => Promise<Buffer | undefined> {
  let known: { stamp: string; html: Buffer } | undefined;
  return async () => {
    try {
      const { mtimeMs, size, ino } = await stat(file);
      const stamp = `${mtimeMs} ${size} ${ino}`;
      if (known?.stamp !== stamp) known = { stamp, html: await readFile(file) };
    } catch {
      // The last one, or none yet.
    }
    return known?.html;
  };
}
