import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { ContributionPageQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import classes from '../initiative.module.css';

type Shown = NonNullable<ContributionPageQuery['contribution']>;

/** What a contribution said before it was changed, where the viewer may read that. */
export function FormerWords({ contribution }: { contribution: Shown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { editedAt, formerly, locale } = contribution;
  const [last] = formerly;
  if (!last)
    return editedAt && <p className="soft">{t('contribution.editedAt', { at: formatInstant(editedAt, language) })}</p>;
  const lang = langOf(language, locale);
  return (
    <details>
      <summary>{t('contribution.edited', { at: formatInstant(editedAt ?? last.replacedAt, language) })}</summary>
      {formerly.map(({ title, body, writtenAt, replacedAt, wasShown }) => (
        <div key={replacedAt} className={classes.former}>
          <p className="soft">
            {t('contribution.formerly', {
              from: formatInstant(writtenAt, language),
              to: formatInstant(replacedAt, language),
            })}
            {!wasShown && ` ${t('contribution.formerlyUnseen')}`}
          </p>
          <p lang={lang} className={classes.words}>
            <strong>{typeset(title)}</strong>
            {body && `\n${typeset(body)}`}
          </p>
        </div>
      ))}
    </details>
  );
}
