import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatInstant } from '../format/format.js';
import { EvaluationPageDocument, type EvaluationPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { AnswerForm } from './answer-form.js';

type Evaluation = NonNullable<EvaluationPageQuery['evaluation']>;

/** One evaluation for whoever is signed in and takes part. */
export default function EvaluationPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RequireSession>
      {() => (
        <Record
          query={EvaluationPageDocument}
          variables={{ id }}
          fetchPolicy="cache-and-network"
          of={({ evaluation }) => evaluation}
          isIt={(evaluation) => evaluation.id === id}
          title={({ moment }) => t(`evaluation.moments.${moment}`)}
          missing={
            <Missing
              title={t('evaluation.missingTitle')}
              text={t('evaluation.missing')}
              to="/formations/mes-formations"
              link={t('evaluation.mine')}
            />
          }
        >
          {(evaluation) => <Article key={evaluation.id} evaluation={evaluation} />}
        </Record>
      )}
    </RequireSession>
  );
}

function Article({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, session, moment, viewerMayAnswer, viewerHasAnswered, closesAt } = evaluation;
  const [outcome, setOutcome] = useState<string>();
  const done = outcome ?? (viewerHasAnswered ? t('evaluation.answeredText') : undefined);
  return (
    <article>
      <RecordHead
        above={[
          { to: '/formations/mes-formations', name: t('training.mine.title') },
          ...(session ? [{ to: `/formations/sessions/${session.id}`, name: session.title }] : []),
        ]}
        isDemonstration={session?.isDemonstration ?? false}
        title={t(`evaluation.moments.${moment}`)}
      />
      {done ? (
        <p role="status">{done}</p>
      ) : viewerMayAnswer ? (
        <AnswerForm
          asked={evaluation}
          by={{ evaluationId: id }}
          onDone={() => setOutcome(t('evaluation.answeredText'))}
          onOver={setOutcome}
        />
      ) : (
        <p>
          {t('evaluation.over')} ({formatInstant(closesAt, language)}).
        </p>
      )}
    </article>
  );
}
