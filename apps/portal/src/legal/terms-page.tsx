import { useTranslation } from 'react-i18next';
import { PageHead } from '../shell/page-head.js';
import { TextSections } from './text-sections.js';

/** As `TERMS_VERSION` of the server, which is noted with each agreement: both change together. */
const VERSION = '2026-11';

/** What one agrees to with an account. */
export default function TermsPage() {
  const { t } = useTranslation();
  return (
    <article>
      <PageHead title={t('terms.title')} lead={t('terms.lead')} />
      <TextSections sections={t('terms.sections', { returnObjects: true })} />
      <p className="soft">{t('terms.version', { version: VERSION })}</p>
    </article>
  );
}
