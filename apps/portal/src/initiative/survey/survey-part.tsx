import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { useApart } from '../../demonstration/apart.js';
import { formatDay, formatNumber } from '../../format/format.js';
import type { CallPageQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import buttons from '../../shell/button.module.css';
import { Fact } from '../../shell/facts.js';

type Survey = Extract<NonNullable<CallPageQuery['call']>, { __typename: 'SurveyCall' }>;

/** What can be done with a survey: answered, written, read. */
export function SurveyActions({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const { id, state, initiative, questionnaire, viewerResponse, viewerAnswers, showsResults, isDemonstration } = survey;
  const isApart = useApart(isDemonstration);
  const isOpen = state === 'OPEN' && initiative?.state !== 'DRAFT' && questionnaire;
  const hasResults = questionnaire && (viewerAnswers || (showsResults && state === 'CLOSED'));
  return (
    <>
      {isOpen && viewerResponse && <span>{t('survey.answered')}</span>}
      {isOpen && !isApart && (
        <DatedLink className={buttons.go} to={`/demarches/appels/${id}/repondre`}>
          {t(viewerResponse ? 'survey.answerAgain' : 'survey.answer')}
        </DatedLink>
      )}
      {hasResults && <DatedLink to={`/demarches/appels/${id}/resultats`}>{t('survey.results')}</DatedLink>}
      {viewerAnswers && <DatedLink to={`/demarches/appels/${id}/questionnaire`}>{t('survey.write')}</DatedLink>}
    </>
  );
}

/** How it is answered, by how many so far, and who reads what comes of it. */
export function SurveyFacts({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { takesAnonymous, showsResults, responseCount, viewerResponse, questionnaire, state } = survey;
  return (
    <>
      {!questionnaire && state !== 'CLOSED' && <Fact label={t('survey.questions')}>{t('survey.notYet')}</Fact>}
      <Fact label={t('survey.noAccount')}>{t(takesAnonymous ? 'survey.noAccountYes' : 'survey.noAccountNo')}</Fact>
      <Fact label={t('survey.resultsFact')}>{t(showsResults ? 'survey.resultsYes' : 'survey.resultsNo')}</Fact>
      <Fact label={t('survey.count')}>{responseCount !== null && formatNumber(responseCount, language)}</Fact>
      {viewerResponse && (
        <Fact label={t('survey.review')}>
          {t('survey.answeredOn', { day: formatDay(viewerResponse.respondedOn, language) })}
        </Fact>
      )}
    </>
  );
}
