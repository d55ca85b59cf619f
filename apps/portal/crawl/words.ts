import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';

interface Words {
  kind: string;
  detail: string;
}

/** Values of enumerations of the API: words of programs, which no page shows to a reader. */
const CODES = Array.from(
  readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8').matchAll(/^ {2}([A-Z][A-Z_]{4,})$/gm),
  ([, code]) => code!,
);

/** What people call so themselves: CAUE and CEREMA are no codes. */
const NAMES = /^(?:SIREN|NDJSON|URCAUE|FNCAUE|FEDER|LEADER|CEREMA|ADEME|SIRET|ISBN|HTTPS?|EXCEL|ATOM)$/;

/** What stands on a page that should not: codes, holes, and sentences in a language that is not said to be theirs. */
export async function wordsOf(page: Page, language: 'fr' | 'en'): Promise<Words[]> {
  // Pages for those who write programs are about just that.
  const isOfPrograms = /^\/(developpeurs|compte\/webhooks|rapports\/nouveau)/.test(new URL(page.url()).pathname);
  const texts = await page.evaluate(textsIn);
  const description = await page.evaluate(() =>
    document.querySelector('meta[name=description]')?.getAttribute('content'),
  );
  return [
    ...texts.flatMap(({ text, lang }) => [
      ...(lang === 'code' || isOfPrograms ? [] : ofPrograms(text)),
      ...ofLanguages(text, lang),
    ]),
    ...((await page.title()).replace(/(·|\| )?S-PASS Territoires/, '').trim() || new URL(page.url()).pathname === '/'
      ? []
      : [{ kind: 'no title', detail: await page.title() }]),
    ...(description ? [] : [{ kind: 'no description', detail: '' }]),
    ...((await page.locator('html').getAttribute('lang')) === language
      ? []
      : [{ kind: 'lang of the page', detail: '' }]),
  ];
}

/** Codes, keys and holes. */
function ofPrograms(text: string): Words[] {
  const short = text.slice(0, 120);
  const found: Words[] = [];
  const code = text.match(/\b[A-Z]{4,}(?:_[A-Z]+)*\b/g)?.find((word) => CODES.includes(word) && !NAMES.test(word));
  if (code) found.push({ kind: 'code', detail: `${code}: ${short}` });
  if (/\bundefined\b|\bNaN\b|\bnull\b|Invalid Date|\[object |\{\{|\}\}/.test(text))
    found.push({ kind: 'hole', detail: short });
  const [key] = /(?<![\w@/.-])[a-z][A-Za-z]+(?:\.[a-z][A-Za-z]+)+(?![\w@/-])/.exec(text) ?? [];
  if (key && !/\.(?:fr|org|com|eu|net|example|csv|xlsx|json|pdf|geojson)$/.test(key))
    found.push({ kind: 'key', detail: short });
  return found;
}

function ofLanguages(text: string, lang: string): Words[] {
  const detail = text.slice(0, 120);
  // A name can say no language of its own.
  const own = text.replace(/“[^”]*”|«[^»]*»/g, '');
  if (lang === 'en' && FRENCH.test(own)) return [{ kind: 'French', detail }];
  if (lang === 'fr' && ENGLISH.test(own)) return [{ kind: 'English', detail }];
  return [];
}

const twice = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}’'])(?:${words})(?![\\p{L}])[^]*?(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u');
/** Two of the small words that hold a sentence together; names of places and councils have one. */
const FRENCH = twice('les|des|une|est|sont|dans|pour|avec|qui|que|cette|ont|vous|nous|votre|pas|aux|du|sur|au|où|été');
const ENGLISH = twice('the|of|and|is|are|was|were|with|for|this|that|from|which|by|has|have|not|your|it|to|in');

/** Runs in the page: each text that is read or heard, with the language that it is said to be in. */
function textsIn(): { text: string; lang: string }[] {
  const texts: { text: string; lang: string }[] = [];
  const langOf = (element: Element): string =>
    element.closest('pre, code, kbd, samp, [translate=no], .cm-editor, .tiptap')
      ? 'code'
      : (element.closest('[lang]')?.getAttribute('lang') ?? '');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    const text = node.textContent!.trim();
    // What a button is about, heard after its words, has no language of its own.
    if (text && !element.closest('script, style, noscript, textarea, button .hidden') && element.checkVisibility())
      texts.push({ text, lang: langOf(element) });
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = element.getAttribute(name)?.trim();
      if (text) texts.push({ text, lang: langOf(element) });
    }
  return texts;
}
