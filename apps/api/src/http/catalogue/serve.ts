import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { tell } from '#lib/reporting';
import { READ_FOR_THEM, type ReadFor } from '../pages/read.js';
import { catalogue, CONTEXT, type DataItem, dataSet, type Portal, portalSet } from './catalogue.js';
import { type Node, turtle } from './turtle.js';

interface Page<Row> {
  totalCount: number;
  nodes?: Row[];
  pageInfo?: { hasNextPage: boolean; endCursor: string | null };
}
interface Answer {
  portals: Page<Portal>;
  items: Page<DataItem>;
}

/** Where a page begins: among portals, or among data. */
const PLACE = /^(portals|data)(?:\.([\w-]{1,400}))?$/;
const TEXT = 'text/plain; charset=utf-8';
const WRONG = 'page: where the page before ended, as its link says.\n';
const BUSY = 'The catalogue cannot be written now: please try again in a minute.\n';

/** What is open to everybody, for catalogues that gather it (DCAT-AP 3): reports first, then portals, then data among their resources, page after page. */
export function serveCatalogue(
  server: FastifyInstance,
  base: string,
  readFor: ReadFor,
  reports: () => Promise<Node[]>,
): void {
  const route = (ending: 'jsonld' | 'ttl', type: string, write: (root: Node) => string): void => {
    const own = `${base}/catalogue.${ending}`;
    const address = (page?: string): string => (page ? `${own}?${new URLSearchParams({ page })}` : own);
    server.get<{ Querystring: { page?: string } }>(`/catalogue.${ending}`, READ_FOR_THEM, async (request, reply) => {
      const page = String(request.query.page ?? '');
      const [, part = 'portals', after = null] = PLACE.exec(page) ?? [];
      if (page && !PLACE.test(page)) return reply.code(400).type(TEXT).send(WRONG);
      const ofPortals = part === 'portals';
      const read = readFor(request as FastifyRequest, reply as FastifyReply);
      const answer = await read<Answer>(ofPortals ? 'CataloguePortals' : 'CatalogueData', { after });
      if (answer === null) return reply.code(400).type(TEXT).send(WRONG);
      if (!answer) return reply.code(503).header('retry-after', '60').type(TEXT).send(BUSY);
      const tables = await reports();
      const { portals, items } = answer;
      const sets = ofPortals
        ? portals.nodes!.map((one) => portalSet(base, one))
        : items.nodes!.map((one) => dataSet(base, one));
      const { hasNextPage, endCursor } = (ofPortals ? portals : items).pageInfo!;
      const next = hasNextPage ? `${part}.${endCursor}` : ofPortals && items.totalCount > 0 ? 'data' : undefined;
      const root = catalogue(
        { own, page: address(page), first: own, next: next && address(next) },
        [...(page ? [] : tables), ...sets],
        tables.length + portals.totalCount + items.totalCount,
      );
      tell({ req: request as FastifyRequest, reply: reply as FastifyReply }, write(root), type, 'no-cache');
      return reply;
    });
  };
  route(
    'jsonld',
    'application/ld+json; charset=utf-8',
    (root) => `${JSON.stringify({ '@context': CONTEXT, ...root })}\n`,
  );
  route('ttl', 'text/turtle; charset=utf-8', (root) => turtle(CONTEXT, root));
}
