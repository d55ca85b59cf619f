import { type Locale } from '#lib/graphql';
import { escaped } from './head.js';

export interface FeedEntry {
  /** The address of its page, which is its id too. */
  address: string;
  locale: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
  author: string;
  rights: string;
  /** A picture in JPEG. */
  picture: { address: string; title: string } | undefined;
  categories: readonly { key: string; label: string }[];
}

export interface Feed {
  /** Its own address, which is its id too. */
  address: string;
  /** The page that shows the same. */
  page: string;
  locale: Locale;
  title: string;
  subtitle: string;
  entries: readonly FeedEntry[];
}

/** Of a feed in which nothing is. */
const NEVER = '1970-01-01T00:00:00Z';

/** A feed as RFC 4287 has it: a dozen elements, so that no library is needed to write them. All that people wrote is plain text. */
export function atom({ address, page, locale, title, subtitle, entries }: Feed): string {
  const updated = entries.map((entry) => entry.updated).reduce((a, b) => (a > b ? a : b), NEVER);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', address),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', updated),
    `<link rel="self" type="application/atom+xml" href="${text(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(page)}"/>`,
    element('generator', 'S-PASS Territoires'),
    ...entries.map(entryOf),
    '</feed>\n',
  ].join('\n');
}

const entryOf = ({
  address,
  locale,
  title,
  summary,
  published,
  updated,
  author,
  rights,
  categories,
  picture,
}: FeedEntry) =>
  [
    `<entry xml:lang="${text(locale)}">`,
    element('id', address),
    element('title', title),
    element('published', published),
    element('updated', updated),
    `<link rel="alternate" type="text/html" href="${text(address)}"/>`,
    ...(picture
      ? [`<link rel="enclosure" type="image/jpeg" href="${text(picture.address)}" title="${text(picture.title)}"/>`]
      : []),
    `<author>${element('name', author)}</author>`,
    ...categories.map(({ key, label }) => `<category term="${text(key)}" label="${text(label)}"/>`),
    element('rights', rights),
    element('summary', summary),
    '</entry>',
  ].join('\n');

const element = (name: string, content: string): string => `<${name}>${text(content)}</${name}>`;

/** XML has no room for most control characters, however they are written. */
const text = (content: string): string =>
  escaped(content.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
