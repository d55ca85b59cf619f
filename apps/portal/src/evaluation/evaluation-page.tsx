import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { formatInstant } from '../format/format.js';
import { EvaluationPageDocument, type EvaluationPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Outcome } from '../session/entry.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { AnswerForm } from './answer-form.js';
import { titleOfMoment } from './moment.js';

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
          title={({ moment }) => titleOfMoment(moment, t)}
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
  const [outcome, setOutcome] = useState<{ title: string; words: string }>();
  if (outcome)
    return (
      <Outcome title={outcome.title}>
        <p>{outcome.words}</p>
        <p>
          <Link to="/formations/mes-formations">{t('evaluation.mine')}</Link>
        </p>
      </Outcome>
    );
  return (
    <article>
      <RecordHead
        above={[
          { to: '/formations/mes-formations', name: t('training.mine.title') },
          ...(session ? [{ to: `/formations/sessions/${session.id}`, name: session.title }] : []),
        ]}
        isDemonstration={session?.isDemonstration ?? false}
        title={titleOfMoment(moment, t)}
      />
      {viewerHasAnswered ? (
        <p>{t('evaluation.answeredText')}</p>
      ) : viewerMayAnswer ? (
        <AnswerForm
          asked={evaluation}
          by={{ evaluationId: id }}
          onDone={() => setOutcome({ title: t('evaluation.answered'), words: t('evaluation.answeredText') })}
          onOver={(words) => setOutcome({ title: t('evaluation.over'), words })}
        />
      ) : (
        <>
          <p>{t('evaluation.closedSince', { at: formatInstant(closesAt, language) })}</p>
          {session && (
            <p>
              <DatedLink to={`/formations/sessions/${session.id}`}>{t('evaluation.toSession')}</DatedLink>
            </p>
          )}
        </>
      )}
    </article>
  );
}
