import { type FastifyRequest } from 'fastify';
import { type PageAt } from './pages.js';

/** A portal that has a host of its own. */
export interface OwnHost {
  slug: string;
  /** The address of that host. */
  base: string;
}

interface Settings {
  portalHosts: Readonly<Record<string, string>> | undefined;
  /** The address of the product, whose scheme that of the hosts is. */
  base: string;
}

/** The portal whose host a request came to; none for any other host. */
export function ownHostOf({ hostname }: FastifyRequest, { portalHosts, base }: Settings): OwnHost | undefined {
  const host = hostname.toLowerCase();
  if (!portalHosts || !Object.hasOwn(portalHosts, host)) return undefined;
  return { slug: portalHosts[host]!, base: baseOf(host, base) };
}

/** Under which addresses pages are: that of the product, and that of each host that a portal has. */
export const basesOf = ({ portalHosts = {}, base }: Settings): string[] => [
  base,
  ...Object.keys(portalHosts).map((host) => baseOf(host, base)),
];

function baseOf(host: string, base: string): string {
  const { protocol, port } = new URL(base);
  return `${protocol}//${host}${port && `:${port}`}`;
}

export const pathOfPortal = (slug: string): string => `/portails/${encodeURIComponent(slug)}`;

/** The page of the portal is the home page there, by whichever path it was asked for. */
export function asHome(page: PageAt, { slug, base }: OwnHost): PageAt {
  const { head } = page;
  if (head.canonical !== `${base}${pathOfPortal(slug)}`) return page;
  const home = `${base}/`;
  return { ...page, head: { ...head, canonical: home } };
}
