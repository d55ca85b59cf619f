import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { formatInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { AnswerTextFragment as Answer } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { OrganizationLink } from '../../organization/organization-link.js';
import { Section } from '../../shell/section.js';
import classes from '../initiative.module.css';
import { CorrectAnswerButton, type Version } from './answer-buttons.js';

interface OfficialAnswerProps {
  answer: Answer;
  mayCorrect: boolean;
  callId: string | undefined;
  versions: readonly Version[];
}

/** What was answered, by whom, and what that said before it was corrected. */
export function OfficialAnswer({ answer, mayCorrect, callId, versions }: OfficialAnswerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { body, bodyEn, by, at, takenUpIn, correctedAt, formerly } = answer;
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
      action={mayCorrect && <CorrectAnswerButton answer={answer} versions={versions} />}
    >
      <div className={classes.answer} lang={language === 'en' && !bodyEn ? 'fr' : undefined}>
        <p className={classes.words}>{typeset(body)}</p>
      </div>
      {takenUpIn !== null && callId && (
        <p>
          <DatedLink to={`/demarches/appels/${callId}/texte?version=${takenUpIn}`}>
            {t('answer.takenUp', { number: takenUpIn })}
          </DatedLink>
        </p>
      )}
      {correctedAt && (
        <details>
          <summary>{t('answer.corrected', { at: formatInstant(correctedAt, language) })}</summary>
          {formerly.map((former) => (
            <div key={former.writtenAt} lang="fr">
              <p className="soft">{t('answer.formerly', { at: formatInstant(former.writtenAt, language) })}</p>
              <p className={classes.words}>{typeset(former.bodyFr)}</p>
              {former.takenUpIn !== null && <p>{t('answer.takenUp', { number: former.takenUpIn })}</p>}
            </div>
          ))}
        </details>
      )}
    </Section>
  );
}
