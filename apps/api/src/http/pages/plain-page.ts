import { type Locale } from '#lib/graphql';
import { escaped } from './head.js';

interface Plain {
  locale: Locale;
  title: string;
  /** Beside the title, in the head. */
  head?: string;
  style: string;
  /** HTML that was made here. */
  body: string;
}

/** A page by itself, in the look of the portal, which needs no script and loads nothing but pictures of this server. */
export const plainPage = ({ locale, title, head = '', style, body }: Plain): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(title)} · S-PASS Territoires</title>
<link rel="icon" href="/favicon.svg">
${head}<style>
:root { --paper: #fbf9f5; --ink: #1d1c1a; --soft: #5e5a52; --line: #d8d2c6; --brick: #a63d1f; --ochre: #8a5a00; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171614; --ink: #efebe3; --soft: #b2aba0; --line: #3b3833; --brick: #f08a6a; --ochre: #e3b65a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 'Source Sans 3', system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { font-family: 'Source Serif 4', Georgia, serif; font-weight: 600; line-height: 1.25; }
a { color: var(--brick); }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
small, .soft { color: var(--soft); }
img { max-width: 100%; height: auto; }
${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** What such a page may do: show pictures, and lead elsewhere. Who may show it within another page is said by whoever serves it. */
export const plainPolicy = (framedBy: 'none' | 'anybody'): string =>
  `default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors ${framedBy === 'none' ? "'none'" : '*'}`;
