import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSend } from '../api/send.js';
import { Refused } from '../api/user-error.js';
import { EvaluationCheckDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Entry, Outcome } from '../session/entry.js';
import { useFragmentSecret } from '../session/use-fragment-secret.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { AnswerForm, type Asked } from './answer-form.js';
import { titleOfMoment } from './moment.js';

type Found = { asked: Asked } | { over: string; isAnswered: boolean };

/** The link of a letter that asks: answered without signing in. */
export default function EvaluationLinkPage() {
  const { t } = useTranslation();
  const secret = useFragmentSecret();
  const found = useAsked(secret);
  const [outcome, setOutcome] = useState<{ over: string; isAnswered: boolean }>();
  const told = outcome ?? (found && 'over' in found ? found : undefined);
  if (!secret || told) {
    return (
      <Outcome
        title={t(
          told?.isAnswered
            ? 'evaluation.answered'
            : told && told.over !== t('evaluation.noLink')
              ? 'evaluation.over'
              : 'evaluation.wrongLink',
        )}
      >
        <p>{told?.over ?? t('evaluation.noLink')}</p>
        <p>
          <Link to="/formations">{t('training.all')}</Link>
        </p>
      </Outcome>
    );
  }
  if (!found || !('asked' in found)) return <PageSkeleton />;
  return (
    <Entry title={titleOfMoment(found.asked.moment, t)}>
      <AnswerForm
        asked={found.asked}
        by={{ token: secret }}
        onDone={() => setOutcome({ over: t('evaluation.answeredText'), isAnswered: true })}
        onOver={(over) => setOutcome({ over, isAnswered: false })}
      />
    </Entry>
  );
}

/** What is asked, or why nothing is: undefined until that is known. */
function useAsked(secret: string | undefined): Found | undefined {
  const { t } = useTranslation();
  const send = useSend();
  const language = useLanguage();
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (!secret) return undefined;
    let isShown = true;
    const show = (what: Found): void => void (isShown && setFound(what));
    const none = { over: t('evaluation.noLink'), isAnswered: false };
    send(EvaluationCheckDocument, { input: { token: secret } }).then(
      ({ evaluation }) => show(evaluation ? { asked: evaluation } : none),
      (error: unknown) => {
        const told = error instanceof Refused ? error.errors[0] : undefined;
        const isAnswered = told?.code === 'EVALUATION_ANSWERED';
        show(told && (isAnswered || told.code === 'EVALUATION_CLOSED') ? { over: told.message, isAnswered } : none);
      },
    );
    return () => void (isShown = false);
    // Asked once for each link and language, whatever is drawn anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [secret, language]);
  return found;
}
