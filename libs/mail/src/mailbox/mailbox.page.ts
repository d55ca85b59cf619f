import { type Locale } from '#lib/graphql';
import { escape } from '../template/layout.js';
import { type KeptMessage } from './mailbox.service.js';
import { STYLE } from './mailbox.style.js';
import { WORDS } from './mailbox.words.js';

interface ListView {
  locale: Locale;
  messages: readonly KeptMessage[];
  to: string | undefined;
  /** Where the next page begins. */
  older: string | undefined;
  /** Whether a mail server gets the letters, so that none are kept. */
  isSent: boolean;
}

export function listPage({ locale, messages, to, older, isSent }: ListView): string {
  const words = WORDS[locale];
  const kept = (more: Record<string, string | undefined>) => query({ lang: locale, to, ...more });
  const rows = messages.map(
    (message) => `<tr>
<td><a href="/dev/mail/${message.id}${query({ lang: locale })}">${escape(message.subject)}</a></td>
<td>${escape(message.to)}</td>
<td><time datetime="${message.sentAt}">${escape(when(message.sentAt, locale))}</time></td>
<td><code>${escape(message.template)}</code></td></tr>`,
  );
  const table = `<div class="scroll" role="region" aria-label="${escape(words.title)}" tabindex="0"><table>
<thead><tr>${[words.subject, words.to, words.sentAt, words.template].map((head) => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
  const empty = isSent ? words.sent : to ? words.noneTo : words.none;
  return page({
    locale,
    title: words.title,
    other: (lang) => `/dev/mail${query({ lang, to })}`,
    content: `<p class="lead">${escape(words.lead)}</p>
<form action="/dev/mail" method="get" role="search"><input type="hidden" name="lang" value="${locale}">
<label for="to">${escape(words.filter)}</label>
<span class="field"><input id="to" name="to" type="email" autocomplete="off" spellcheck="false" value="${escape(to ?? '')}"><button>${escape(words.show)}</button></span></form>
${messages.length > 0 ? table : `<p class="empty">${escape(empty)}</p>`}
<p class="foot">${older ? `<a href="/dev/mail${escape(kept({ before: older }))}">${escape(words.older)}</a>` : ''}
<a href="/dev/mail.json${escape(query({ to }))}">${escape(words.json)}</a></p>`,
  });
}

export function messagePage(view: { locale: Locale; message: KeptMessage; links: readonly string[] }): string {
  const { locale, message, links } = view;
  const words = WORDS[locale];
  const facts: [string, string][] = [
    [words.to, escape(message.to)],
    [words.sentAt, `<time datetime="${message.sentAt}">${escape(when(message.sentAt, locale))}</time>`],
    [words.template, `<code>${escape(message.template)}</code> (${message.locale})`],
    [
      words.links,
      links.map((link) => `<a class="long" href="${escape(link)}">${escape(link)}</a>`).join('<br>') || '–',
    ],
  ];
  return page({
    locale,
    title: message.subject,
    other: (lang) => `/dev/mail/${message.id}${query({ lang })}`,
    content: `<p><a href="/dev/mail${query({ lang: locale })}">${escape(words.back)}</a></p>
<dl>${facts.map(([term, text]) => `<dt>${escape(term)}</dt><dd>${text}</dd>`).join('')}</dl>
<h2>${escape(words.html)}</h2>
<iframe src="/dev/mail/${message.id}/html" title="${escape(words.html)}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<h2>${escape(words.text)}</h2>
<pre lang="${message.locale}" tabindex="0" role="region" aria-label="${escape(words.text)}">${escape(message.text)}</pre>`,
  });
}

interface Page {
  locale: Locale;
  title: string;
  content: string;
  /** This page in another language. */
  other(locale: Locale): string;
}

function page({ locale, title, content, other }: Page): string {
  const words = WORDS[locale];
  const otherLocale = locale === 'fr' ? 'en' : 'fr';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escape(title)} – ${escape(words.place)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">${escape(words.skip)}</a>
<header><p><a href="/">S-PASS Territoires</a> <span>${escape(words.place)}</span></p>
<nav aria-label="${escape(words.language)}"><a href="${escape(other(otherLocale))}" lang="${otherLocale}" hreflang="${otherLocale}">${WORDS[otherLocale].name}</a></nav></header>
<main id="content" tabindex="-1"><h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

function query(parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

const when = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Paris',
  }).format(new Date(instant));
