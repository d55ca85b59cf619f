import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { tell } from '#lib/reporting';
import { type Read, READ_FOR_THEM, type ReadFor } from '../pages/read.js';
import { Asked } from './asked.js';
import { type Collection, collectionAt, collections, described } from './collections.js';
import { feature, page, PAGE_PARAMS, told } from './features.js';
import {
  collectionPage,
  conformancePage,
  documentationPage,
  featurePage,
  featuresPage,
  landingPage,
  listPage,
} from './html.js';
import { bothWays, GEOJSON, HTML, JSON_TYPE, type Link, OPENAPI } from './links.js';
import { openApi } from './openapi.js';
import { sendProblem } from './problem.js';

const CORE = 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf';
const CONFORMS_TO = ['core', 'oas30', 'html', 'geojson'].map((part) => `${CORE}/${part}`);
const TITLE = 'S-PASS Territoires';
const DESCRIPTION =
  'Fiches, ressources et carnets du réseau S-PASS dont un lieu est montré, par portail\u00a0: ce que tout le monde peut voir.';

interface Told {
  data: object;
  type?: string;
  html: string;
}
type Params = Record<'collection' | 'feature', string>;

/** Items of portals as OGC API Features: Core, GeoJSON, HTML and OpenAPI 3.0. What is not for everybody is not there, and a place is as it is shown. */
export function serveOgc(server: FastifyInstance, base: string, readFor: ReadFor): void {
  const root = rootOf(base);
  const serve = serving(server, readFor);
  serve('', [], ({ format }) => {
    const links: Link[] = [
      ...bothWays(root, format === 'html'),
      { rel: 'service-desc', href: `${root}/api?f=json`, type: OPENAPI, title: 'OpenAPI 3.0' },
      { rel: 'service-doc', href: `${root}/api?f=html`, type: HTML, title: 'Documentation' },
      { rel: 'conformance', href: `${root}/conformance`, type: JSON_TYPE, title: 'Conformité' },
      { rel: 'data', href: `${root}/collections`, type: JSON_TYPE, title: 'Collections' },
    ];
    return { data: { title: TITLE, description: DESCRIPTION, links }, html: landingPage(base, DESCRIPTION) };
  });
  serve('/conformance', [], () => ({ data: { conformsTo: CONFORMS_TO }, html: conformancePage(base, CONFORMS_TO) }));
  serve('/api', [], () => ({ data: openApi(base, DESCRIPTION), type: OPENAPI, html: documentationPage(base) }));
  serve('/collections', [], async ({ format }, read) => {
    const all = await collections(read);
    const isHtml = format === 'html';
    const data = {
      links: bothWays(`${root}/collections`, isHtml),
      collections: all.map((one) => described(one, base, isHtml, false)),
    };
    return { data, html: listPage(base, all) };
  });
  serve('/collections/:collection', [], async ({ format }, read, params) => {
    const one = await collectionAt(read, params.collection);
    return { data: described(one, base, format === 'html', true), html: collectionPage(base, one) };
  });
  serve('/collections/:collection/items', PAGE_PARAMS, async (asked, read, params) =>
    itemsOf(await collectionAt(read, params.collection), base, asked, read),
  );
  serve('/collections/:collection/items/:feature', [], async ({ format }, read, params) => {
    const one = await collectionAt(read, params.collection);
    const found = await feature(read, one, params.feature);
    return { data: told(found, one, base, format === 'html'), type: GEOJSON, html: featurePage(base, one, found) };
  });
}

const rootOf = (base: string): string => `${base}/ogc`;

type Answer = (asked: Asked, read: Read, params: Params) => Promise<Told> | Told;

/** Answers at a path in the form that is asked for; `known` are the parameters that it takes. */
const serving =
  (server: FastifyInstance, readFor: ReadFor) =>
  (path: string, known: readonly string[], answer: Answer): void => {
    server.get<{ Params: Params }>(`/ogc${path}`, READ_FOR_THEM, async (given, reply) => {
      const request = given as unknown as FastifyRequest;
      // Maps of other sites may show it: it is for everybody.
      reply.header('access-control-allow-origin', '*').header('vary', 'accept');
      try {
        const asked = new Asked(request, known);
        const {
          data,
          type = JSON_TYPE,
          html,
        } = await answer(asked, readFor(request, reply as FastifyReply), given.params);
        const isHtml = asked.format === 'html';
        const text = isHtml ? html : `${JSON.stringify(data)}\n`;
        tell(
          { req: request, reply: reply as FastifyReply },
          text,
          isHtml ? `${HTML}; charset=utf-8` : type,
          'no-cache',
        );
        return reply;
      } catch (error) {
        return sendProblem(reply as FastifyReply, error);
      }
    });
  };

/** One page of what is in a collection, and the way to the next. */
async function itemsOf(one: Collection, base: string, { format, params }: Asked, read: Read): Promise<Told> {
  const { features, matched, next } = await page(read, one, params);
  const isHtml = format === 'html';
  const collection = `${rootOf(base)}/collections/${one.id}`;
  const own = new URL(`${collection}/items`);
  for (const name of PAGE_PARAMS) if (params.has(name)) own.searchParams.set(name, params.get(name)!);
  const links = bothWays(own.href, isHtml, GEOJSON);
  if (next) {
    const further = new URL(own);
    further.searchParams.set('after', next);
    const [json, html] = bothWays(further.href, false, GEOJSON);
    links.push({ ...(isHtml ? html! : json!), rel: 'next', title: 'Suite' });
  }
  links.push({ rel: 'collection', href: collection, type: JSON_TYPE, title: one.title });
  const data = {
    type: 'FeatureCollection',
    features,
    links,
    timeStamp: new Date().toISOString(),
    numberMatched: matched,
    numberReturned: features.length,
  };
  const nextPage = links.find(({ rel }) => rel === 'next')?.href;
  return { data, type: GEOJSON, html: featuresPage(base, one, { features, matched, next: nextPage }) };
}
