import { type FastifyRequest } from 'fastify';
import { OgcProblem } from './problem.js';

export type Format = 'json' | 'html';

const NAMES: Readonly<Record<Format, string>> = { json: 'application/json', html: 'text/html' };

/** What a request asks for, refused where the standard wants that: parameters that are not known, and values that cannot be. */
export class Asked {
  readonly params: URLSearchParams;
  readonly format: Format;

  constructor(request: FastifyRequest, known: readonly string[]) {
    this.params = new URL(request.url, 'http://ogc').searchParams;
    for (const name of new Set(this.params.keys())) {
      if (![...known, 'f'].includes(name))
        throw new OgcProblem(400, `There is no parameter ${JSON.stringify(name)} here.`);
      if (this.params.getAll(name).length > 1) throw new OgcProblem(400, `${name} is given more than once.`);
    }
    this.format = this.formatOf(request.headers.accept);
  }

  private formatOf(accept = '*/*'): Format {
    const said = this.params.get('f');
    if (said !== null) {
      if (said === 'json' || said === 'html') return said;
      throw new OgcProblem(400, 'f: json or html.');
    }
    const wanted = accept
      .split(',')
      .filter((type) => !/;\s*q=0(\.0*)?\s*$/.test(type))
      .map((type) => type.split(';')[0]!.trim().toLowerCase());
    const found = wanted.find((type) => type === NAMES.html || isJson(type));
    if (!found) throw new OgcProblem(406, 'What is here can be had as JSON and as HTML.');
    return found === NAMES.html ? 'html' : 'json';
  }
}

const isJson = (type: string): boolean => /^(\*|application)\/(\*|json|geo\+json|.+\+json)$/.test(type);

const MOST = 1000;
const USUAL = 10;

/** More than a page may have is answered with as many as it may. */
export function limitOf(params: URLSearchParams): number {
  const said = params.get('limit');
  if (said === null) return USUAL;
  if (!/^\d{1,9}$/.test(said) || Number(said) < 1) throw new OgcProblem(400, 'limit: a whole number, 1 or more.');
  return Math.min(Number(said), MOST);
}

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** With heights or without: nothing here has one. West of its eastern edge, or across the antimeridian. */
export function boxOf(params: URLSearchParams): Box | undefined {
  const said = params.get('bbox');
  if (said === null) return undefined;
  const edges = said
    .split(',')
    .map((edge) => (/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(edge) ? Number(edge) : NaN));
  const [west, south, east, north] = (edges.length === 6 ? [0, 1, 3, 4] : [0, 1, 2, 3]).map(
    (place) => edges[place]!,
  ) as [number, number, number, number];
  const isBox =
    [4, 6].includes(edges.length) &&
    edges.every((edge) => Number.isFinite(edge)) &&
    Math.max(Math.abs(west), Math.abs(east)) <= 180 &&
    Math.max(Math.abs(south), Math.abs(north)) <= 90 &&
    south <= north;
  if (!isBox) throw new OgcProblem(400, 'bbox: west, south, east and north in degrees, or with heights, six numbers.');
  return { west, south, east, north };
}

interface Days {
  publishedFrom?: string;
  publishedTo?: string;
}

/** An instant or an interval, open where it says `..` or nothing: what happened is known to the day, so that of an instant counts as it is written. */
export function daysOf(params: URLSearchParams): Days {
  const said = params.get('datetime');
  if (said === null) return {};
  const [from, to = from, ...rest] = said.split('/').map(dayOf);
  const isOpen = from === undefined && to === undefined;
  if (rest.length > 0 || (isOpen && !said.includes('/')) || (from && to && from > to)) throw new OgcProblem(400, WHEN);
  return { publishedFrom: from, publishedTo: to };
}

const WHEN =
  'datetime: a day or an instant as RFC 3339 has them, or two with a slash between, the first before the other; .. where it is open.';

function dayOf(text: string): string | undefined {
  if (text === '' || text === '..') return undefined;
  const day = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[-+]\d{2}:\d{2}))?$/i.exec(text)?.[1];
  if (!day || Number.isNaN(Date.parse(text)) || new Date(day).toISOString().slice(0, 10) !== day)
    throw new OgcProblem(400, WHEN);
  return day;
}
