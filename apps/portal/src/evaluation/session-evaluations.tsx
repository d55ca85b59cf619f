import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatDay } from '../format/format.js';
import {
  SessionEvaluationsDocument,
  type SessionEvaluationsQuery,
  type TrainingSessionDetailFragment as Session,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useViewer } from '../session/viewer.js';
import { Section } from '../shell/section.js';
import { State } from '../shell/state.js';
import { useAnswer } from '../shell/use-answer.js';
import { QuestionsButton } from './questions-button.js';
import { Positioning } from './positioning.js';
import { ResultsPanel } from './results-panel.js';
import classes from './evaluation.module.css';

type Evaluation = NonNullable<NonNullable<SessionEvaluationsQuery['trainingSession']>['evaluations']>[number];

/** The evaluations of a session: to answer for who takes part, what was answered for who holds it. */
export function SessionEvaluations({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { id, viewerProvides, provider } = session;
  const { answer } = useAnswer(SessionEvaluationsDocument, {
    variables: { id },
    skip: !viewer,
    fetchPolicy: 'cache-and-network',
  });
  const evaluations = answer?.trainingSession?.evaluations ?? [];
  if (evaluations.length === 0) return null;
  return (
    <Section
      title={t('evaluation.title')}
      action={viewerProvides && provider && <QuestionsButton organizationId={provider.id} />}
    >
      {evaluations.map((evaluation) => (
        <Moment key={evaluation.id} evaluation={evaluation} />
      ))}
    </Section>
  );
}

function Moment({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, moment, status, closesAt, viewerMayAnswer, viewerHasAnswered, isAnonymous, resultsStatus } = evaluation;
  return (
    <section className={classes.moment} aria-label={t(`evaluation.moments.${moment}`)}>
      <h3>{t(`evaluation.moments.${moment}`)}</h3>
      <p>
        <State tone={status === 'OPEN' ? 'good' : 'none'}>{t(`evaluation.statuses.${status}`)}</State>{' '}
        <span className="soft">{t('word.untilDay', { day: formatDay(closesAt.slice(0, 10), language) })}</span>
      </p>
      {viewerMayAnswer && (
        <p>
          <DatedLink to={`/formations/evaluations/${id}`}>{t('evaluation.answer')}</DatedLink>
        </p>
      )}
      {viewerHasAnswered && <p className="soft">{t('evaluation.answered')}</p>}
      {resultsStatus && <ResultsPanel evaluation={evaluation} />}
      {!isAnonymous && <Positioning id={id} />}
    </section>
  );
}
