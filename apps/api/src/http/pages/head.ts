/** The same as a page, for programs. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

/** What the head of a page says before anything is drawn: to browsers, search engines, and whoever shows a preview of a link. */
export interface Head {
  /** Without the name of the product; the home page has none. */
  title?: string;
  description: string;
  /** The address that counts for all its variants; none for a page that search engines leave out. */
  canonical?: string;
  /** Where it is by now, when it was asked for by a name that it had. */
  movedTo?: string;
  alternates?: readonly Alternate[];
  /** A picture that stands for it. */
  image?: { address: string; alternative: string };
  /** What it is about, in the words of schema.org. */
  data?: object;
  /** What stands in the page of whoever reads without scripts, as HTML that was made here. */
  text?: string;
}

const PRODUCT = 'S-PASS Territoires';
const OWN_HEAD = /<meta\s+name="description"[^>]*>\s*<title>[^<]*<\/title>/;

/** Where the head of the page goes into the built file, found once. */
export function placeOf(html: string): { before: string; after: string } {
  const found = OWN_HEAD.exec(html);
  if (!found) return { before: html, after: '' };
  return { before: html.slice(0, found.index), after: html.slice(found.index + found[0].length) };
}

const UNREAD = /(<noscript>)[^]*?(<\/noscript>)/;

/** The text of the page for whoever reads without scripts, in the place of the note that there is none. */
export const writeText = (html: string, { text }: Head): string =>
  text ? html.replace(UNREAD, (_, begin: string, end: string) => `${begin}${text}${end}`) : html;

export function writeHead({ title, description, canonical, alternates = [], image, data }: Head): string {
  const whole = title ? `${title} · ${PRODUCT}` : PRODUCT;
  return [
    `<title>${escaped(whole)}</title>`,
    meta('name', 'description', description),
    canonical === undefined
      ? meta('name', 'robots', 'noindex')
      : `<link rel="canonical" href="${escaped(canonical)}" />\n    ${meta('property', 'og:url', canonical)}`,
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', PRODUCT),
    meta('property', 'og:locale', 'fr_FR'),
    meta('property', 'og:title', title ?? PRODUCT),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', image ? 'summary_large_image' : 'summary'),
    ...(image
      ? [meta('property', 'og:image', image.address), meta('property', 'og:image:alt', image.alternative)]
      : []),
    ...alternates.map(
      ({ type, title: words, href }) =>
        `<link rel="alternate" type="${type}" title="${escaped(words)}" href="${escaped(href)}" />`,
    ),
    ...(data ? [`<script type="application/ld+json">${inScript(data)}</script>`] : []),
  ].join('\n    ');
}

const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${escaped(content)}" />`;

/** Nothing that people wrote ends the element, or begins a comment in it. */
const inScript = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');

/** In HTML and in XML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
