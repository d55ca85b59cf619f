import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import { langOf } from '../i18n/lang-of.js';
import { Introduction, ItemText } from '../portals/item-words.js';
import { Section } from '../shell/section.js';
import type { Reviewed } from './reviewed.js';

/** Each language as its readers would read it. */
export function ReviewedTexts({ item: { versionReading, translations } }: { item: Reviewed }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const standing = (locale: string) => translations.find((one) => one.locale === locale)?.status;
  return (
    <Section title={t('itemReview.reading')}>
      {versionReading.map(({ locale, title, summary, html }) => {
        const status = standing(locale);
        return (
          <div key={locale}>
            {versionReading.length > 1 && (
              <h3>
                {t(`itemEditor.languages.${locale as 'fr'}`)}{' '}
                {status && <span className="soft">({t(`itemEditor.translation.standings.${status}`)})</span>}
              </h3>
            )}
            <div lang={langOf(language, locale)}>
              <Introduction>
                <b>{typeset(title)}</b>
              </Introduction>
              {summary && <Introduction>{typeset(summary)}</Introduction>}
              <ItemText html={html} />
            </div>
            {!summary && <p className="soft">{t('itemReview.noSummary')}</p>}
            {!html && <p className="soft">{t('itemReview.noText')}</p>}
          </div>
        );
      })}
    </Section>
  );
}
