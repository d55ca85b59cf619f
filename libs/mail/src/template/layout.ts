import { type Locale } from '#lib/graphql';
import { type Block, type Letter } from './template.js';

export interface Sheet {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const PRODUCT = 'S-PASS Territoires';
const FOOT: Readonly<Record<Locale, string>> = {
  fr: `Envoyé par ${PRODUCT}, la plateforme du réseau des CAUE.`,
  en: `Sent by ${PRODUCT}, the platform of the CAUE network.`,
};

const SERIF = `font-family:'Source Serif 4',Georgia,serif`;
const SANS = `font-family:'Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif`;
const DARK = `@media (prefers-color-scheme: dark) {
.paper { background: #171614 !important; } .ink { color: #efebe3 !important; } .pale { color: #b2aba0 !important; }
.line { border-color: #3a3732 !important; } .link { color: #f08a6a !important; } .button { background: #f08a6a !important; color: #171614 !important; } }`;

/** The letter as text and as HTML, both from the same blocks. */
export function layOut({ subject, body }: Letter, locale: Locale, publicUrl: string): Sheet {
  // A line break would begin another header.
  if (/[\p{Cc}]/u.test(subject) || subject.trim() === '') throw new Error('A subject is one line of text.');
  const text = [...body.map((block) => asText(block, locale, publicUrl)), `-- \n${FOOT[locale]}\n${publicUrl}/`].join(
    '\n\n',
  );
  return {
    subject,
    text: `${text}\n`,
    html: page(subject, body.map((block) => asHtml(block, publicUrl)).join(''), locale, publicUrl),
  };
}

function asText(block: Block, locale: Locale, publicUrl: string): string {
  if (typeof block === 'string') return block;
  // French sets a colon apart, by a space that does not break.
  if ('action' in block) return `${block.action}${locale === 'fr' ? '\u00a0' : ''}:\n${address(block.link, publicUrl)}`;
  if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n');
  return block.small;
}

function asHtml(block: Block, publicUrl: string): string {
  if (typeof block === 'string') return `<p class="ink" style="margin:0 0 16px">${escape(block)}</p>`;
  if ('list' in block) {
    const items = block.list.map((item) => `<li style="margin:0 0 4px">${escape(item)}</li>`).join('');
    return `<ul class="ink" style="margin:0 0 16px;padding-left:24px">${items}</ul>`;
  }
  if ('small' in block) {
    return `<p class="pale line" style="margin:24px 0 0;color:#5e5a52;font-size:14px">${escape(block.small)}</p>`;
  }
  const link = escape(address(block.link, publicUrl));
  return (
    `<p style="margin:24px 0"><a class="button" href="${link}" style="display:inline-block;padding:12px 20px;border-radius:4px;` +
    `background:#a63d1f;color:#fbf9f5;text-decoration:none;font-weight:600">${escape(block.action)}</a></p>` +
    `<p class="pale" style="margin:0 0 16px;color:#5e5a52;font-size:14px;overflow-wrap:anywhere">${link}</p>`
  );
}

function page(title: string, content: string, locale: Locale, publicUrl: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>${DARK}</style>
</head>
<body class="paper" style="margin:0;background:#fbf9f5">
<div class="paper" style="background:#fbf9f5;padding:32px 16px">
<div style="max-width:600px;margin:0 auto;${SANS};font-size:16px;line-height:1.5;color:#1d1c1a">
<p class="ink line" style="margin:0 0 24px;padding:0 0 12px;border-bottom:1px solid #d8d2c6;${SERIF};font-size:18px">${PRODUCT}</p>
<h1 class="ink" style="margin:0 0 16px;${SERIF};font-size:24px;line-height:1.25;font-weight:600">${escape(title)}</h1>
${content}
<p class="pale line" style="margin:32px 0 0;padding:12px 0 0;border-top:1px solid #d8d2c6;color:#5e5a52;font-size:14px">${escape(FOOT[locale])}<br>
<a class="link" href="${escape(publicUrl)}/" style="color:#a63d1f">${escape(publicUrl)}/</a></p>
</div>
</div>
</body>
</html>
`;
}

/** A path is one of the portal's; anything else must be an address of the web. */
function address(link: string, publicUrl: string): string {
  const full = /^\/(?![/\\])/.test(link) ? `${publicUrl}${link}` : link;
  if (!URL.canParse(full) || !/^https?:$/.test(new URL(full).protocol))
    throw new Error('A link is http, https or a path of the portal.');
  return new URL(full).href;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => NAMED[sign]!);
