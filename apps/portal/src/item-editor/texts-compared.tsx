import { useTranslation } from 'react-i18next';
import { ComparisonView } from './comparison-view.js';
import { cleaned, EMPTY, type Texts } from './document.js';

/** What an item says in one language, as the API tells it. */
export interface Told {
  locale: string;
  title: string;
  summary: string;
  document: Record<string, unknown>;
}

export function textsIn(told: readonly Told[], locale: string): Texts {
  const found = told.find((text) => text.locale === locale);
  if (!found) return EMPTY;
  const { title, summary, document } = found;
  return { title, summary, document: cleaned(document) };
}

/** What became of an item in each of its languages. */
export function TextsCompared({ before, after }: { before: readonly Told[]; after: readonly Told[] }) {
  const { t } = useTranslation();
  const locales = (['fr', 'en'] as const).filter((one) => [...before, ...after].some(({ locale }) => locale === one));
  return locales.map((locale) => (
    <section key={locale} aria-label={t(`itemEditor.languages.${locale}`)}>
      {locales.length > 1 && <h3>{t(`itemEditor.languages.${locale}`)}</h3>}
      <ComparisonView before={textsIn(before, locale)} after={textsIn(after, locale)} lang={locale} />
    </section>
  ));
}
