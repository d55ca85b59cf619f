import { useTranslation } from 'react-i18next';
import { Section } from '../shell/section.js';
import { Hits } from './hits.js';
import { useSitePages } from './use-site-pages.js';

/** Pages of the site that have these words; nothing where none has. */
export function PageResults({ text }: { text: string }) {
  const { t } = useTranslation();
  const pages = useSitePages(text);
  if (pages.length === 0) return null;
  return (
    <Section title={t('search.pages')}>
      <Hits hits={pages.map((page) => ({ ...page, detail: null }))} />
    </Section>
  );
}
