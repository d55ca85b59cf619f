export interface Link {
  rel: string;
  href: string;
  type: string;
  title?: string;
}

export const JSON_TYPE = 'application/json';
export const GEOJSON = 'application/geo+json';
export const HTML = 'text/html';
export const OPENAPI = 'application/vnd.oai.openapi+json;version=3.0';

/** An address as a page and as data, of which one is itself. */
export function bothWays(address: string, isHtml: boolean, type = JSON_TYPE): Link[] {
  const url = (format: string): string => {
    const href = new URL(address);
    href.searchParams.set('f', format);
    return href.href;
  };
  return [
    { rel: isHtml ? 'alternate' : 'self', href: url('json'), type, title: 'JSON' },
    { rel: isHtml ? 'self' : 'alternate', href: url('html'), type: HTML, title: 'HTML' },
  ];
}
