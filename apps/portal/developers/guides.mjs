/** The guides: docs/clients.md section by section, and the quick start, in both languages. */
import { readFileSync } from 'node:fs';
import { partsOf, plain, sectionsOf } from './markdown.mjs';

const FILES = {
  fr: { guides: 'docs/clients.fr.md', start: 'docs/quick-start.fr.md' },
  en: { guides: 'docs/clients.md', start: 'docs/quick-start.md' },
};

export const guideFiles = Object.values(FILES).flatMap(Object.values);

/** What one language shows. */
export function guidesIn(language) {
  const { guides, start } = FILES[language];
  const pages = (file) =>
    sectionsOf(readFileSync(file, 'utf8')).map(({ title, name, body }) => {
      if (!name) throw new Error(`${file}: "${title}" has no name for its address, <!-- like-this -->.`);
      return { name, title, lead: plain(body.trim().split('\n\n', 1)[0]), parts: partsOf(body) };
    });
  return { guides: pages(guides), start: pages(start) };
}
