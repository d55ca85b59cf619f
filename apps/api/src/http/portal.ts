import { existsSync } from 'node:fs';
import { lstat, readFile, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from '#lib/identity';
import { escaped, type Head, placeOf, writeHead, writeText } from './pages/head.js';
import { type PageAt } from './pages/pages.js';

/** What has moved is looked for again after an hour. */
const FOR_AN_HOUR = 'public, max-age=3600';
const YEAR = 'public, max-age=31536000, immutable';

/** What is at a path of the portal, for the head and the status of its page. */
export type FindPage = (path: string, request: FastifyRequest, reply: FastifyReply) => Promise<PageAt>;

interface PortalSettings {
  folder: string;
  hasExplorer: boolean;
  /** Shown under the contours of maps, and whose they are. */
  tiles?: { url: string; attribution: string | undefined };
  findPage: FindPage;
}

/**
 * Serves the built portal and the explorer; any other address that a browser opens is a page of the portal. What is in the
 * folder is looked up for each request, so that a portal that is built anew is there at once.
 */
export async function servePortal(
  server: FastifyInstance,
  { folder, hasExplorer, tiles, findPage }: PortalSettings,
): Promise<void> {
  if (!hasExplorer) server.get('/graphiql', (_, reply) => closed(reply));
  if (!existsSync(folder)) return;
  await server.register(fastifyStatic, {
    root: folder,
    serve: false,
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? YEAR : 'no-cache');
    },
  });
  const page = fileOf(join(folder, 'index.html'), placeOf);
  const mapTiles = [...named('map-tiles', tiles?.url), ...named('map-tiles-attribution', tiles?.attribution)];
  const explorer = fileOf(join(folder, 'graphiql.html'), (html) => html);
  const sendHtml = (reply: FastifyReply, html: string | undefined) => {
    if (!html) return nothing(reply);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  };
  if (hasExplorer) server.get('/graphiql', async (_, reply) => sendHtml(reply, await explorer()));
  server.get('/*', async (request, reply) => {
    const path = pathOf(request);
    if (path === undefined) return nothing(reply);
    if (path !== '/' && (await isFile(join(folder, path)))) return reply.sendFile(path);
    const isAsset = /\.[a-z0-9]{2,11}$/i.test(path);
    if (isAsset || !/text\/html|\*\/\*/.test(request.headers.accept ?? '*/*')) return nothing(reply);
    const [html, { head, isMissing, portal }] = await Promise.all([page(), findPage(path, request, reply)]);
    // Somebody who has signed in may see what others do not.
    const isHidden = isMissing === 'record' && request.headers.cookie?.includes(SESSION_COOKIE);
    if (head.movedTo)
      return reply
        .header('cache-control', FOR_AN_HOUR)
        .redirect(`${head.movedTo}${new URL(request.url, 'http://portal').search}`, 301);
    if (isMissing && !isHidden) reply.code(404);
    return sendHtml(reply, html && around(html, head, [...named('portal', portal), ...mapTiles]));
  });
}

const around = ({ before, after }: ReturnType<typeof placeOf>, head: Head, more: readonly string[]): string =>
  after ? `${before}${writeHead(head)}${more.join('')}${writeText(after, head)}` : before;

/** Tells the pages which portal their host is of, and what is set for the installation. */
const named = (name: string, content: string | undefined): string[] =>
  content ? [`\n    <meta name="${name}" content="${escaped(content)}" />`] : [];

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

/** A file read again when it has changed. While the portal is being built it is missing: the last one serves on. */
export function fileOf<T>(file: string, made: (html: string) => T): () => Promise<T | undefined> {
  let known: { stamp: string; page: T } | undefined;
  return async () => {
    try {
      const { mtimeMs, size, ino } = await stat(file);
      const stamp = `${mtimeMs} ${size} ${ino}`;
      if (known?.stamp !== stamp) known = { stamp, page: made(await readFile(file, 'utf8')) };
    } catch {
      // The last one, or none yet.
    }
    return known?.page;
  };
}
