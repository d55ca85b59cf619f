import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { AnswerTextFragment as Answer } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { OrganizationLink } from '../../organization/organization-link.js';
import { Section } from '../../shell/section.js';
import classes from '../initiative.module.css';
import { CorrectAnswerButton } from './answer-buttons.js';

/** What was answered, by whom, and what that said before it was corrected. */
export function OfficialAnswer({ answer, mayCorrect }: { answer: Answer; mayCorrect: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { body, bodyEn, by, at, correctedAt, formerly } = answer;
  return (
    <Section
      title={t('answer.title')}
      anchor="reponse"
      note={
        <p className="soft">
          {by && <OrganizationLink organization={by} />}
          <br />
          {formatInstant(at, language)}
        </p>
      }
      action={mayCorrect && <CorrectAnswerButton answer={answer} />}
    >
      <div className={classes.answer} lang={language === 'en' && !bodyEn ? 'fr' : undefined}>
        <p className={classes.words}>{typeset(body)}</p>
      </div>
      {correctedAt && (
        <details>
          <summary>{t('answer.corrected', { at: formatInstant(correctedAt, language) })}</summary>
          {formerly.map((former) => (
            <div key={former.writtenAt} lang="fr">
              <p className="soft">{t('answer.formerly', { at: formatInstant(former.writtenAt, language) })}</p>
              <p className={classes.words}>{typeset(former.bodyFr)}</p>
            </div>
          ))}
        </details>
      )}
    </Section>
  );
}
