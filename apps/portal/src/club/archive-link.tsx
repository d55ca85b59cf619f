import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import buttons from '../shell/button.module.css';

/** All that is told of it, to be taken along: made when it is asked for, for who asks. */
export function ArchiveLink({ path }: { path: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section
      anchor="emporter-ce-chantier"
      title={t('club.archive')}
      note={<p className="soft">{t('club.archiveNote')}</p>}
    >
      <a href={`${path}?locale=${language}`} download className={buttons.framed}>
        {t('club.archiveGet')}
      </a>
    </Section>
  );
}
