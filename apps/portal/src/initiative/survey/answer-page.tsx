import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { Refused } from '../../api/user-error.js';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { AccountHint, Apart, useApart } from '../../demonstration/apart.js';
import { Problem } from '../../form/confirm.js';
import forms from '../../form/form.module.css';
import { useAction } from '../../form/use-action.js';
import { Either } from '../../format/either.js';
import { formatInstant } from '../../format/format.js';
import { SurveyPageDocument, SurveyRespondDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { useViewer } from '../../session/viewer.js';
import { useRefetch } from '../../api/use-refetch.js';
import { tell } from '../../shell/announcement.js';
import { Missing } from '../../shell/missing.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { answersOf, inputOf, type Survey } from './answering.js';
import { draw, keep, read, type Kept } from './kept.js';
import { Answering } from './steps.js';
import { callAbove } from '../above.js';
import classes from './survey.module.css';

/** Answering a survey: on a phone, in the street, offline until it is sent. */
export default function SurveyAnswerPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const { viewer } = useViewer();
  return (
    <Record
      query={SurveyPageDocument}
      variables={{ id, asOf }}
      of={({ call }) => (call?.__typename === 'SurveyCall' ? call : null)}
      isIt={(call) => call.id === id}
      title={({ title }) => `${t('survey.answer')} · ${title}`}
      missing={
        <Missing title={t('call.missingTitle')} text={t('call.missing')} to="/demarches" link={t('initiative.all')} />
      }
    >
      {(call) => (
        <>
          <RecordHead
            above={callAbove(t, call)}
            kind={t('call.kinds.SURVEY')}
            isDemonstration={call.isDemonstration}
            title={<Either english={call.titleEn}>{call.title}</Either>}
          />
          {/* Whoever signs in meanwhile finds what is theirs. */}
          {viewer !== undefined && (
            <Shown key={viewer?.person?.id ?? ''} survey={call} account={viewer?.person?.id ?? null} />
          )}
        </>
      )}
    </Record>
  );
}

function Shown({ survey, account }: { survey: Survey; account: string | null }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const language = useLanguage();
  const { state, opensAt, closesAt, takesAnonymous, initiative, questionnaire, isDemonstration } = survey;
  const isApart = useApart(isDemonstration);
  const isOpen = state === 'OPEN' && initiative?.state !== 'DRAFT';
  if (!isOpen)
    return (
      <p>
        {t(state === 'PLANNED' ? 'survey.opens' : 'survey.closed', {
          at: formatInstant(state === 'PLANNED' ? opensAt : closesAt, language),
        })}{' '}
        {state === 'CLOSED' && survey.showsResults && (
          <DatedLink to={`/demarches/appels/${survey.id}/resultats`}>{t('survey.results')}</DatedLink>
        )}
      </p>
    );
  if (!questionnaire) return <p>{t('survey.notYet')}</p>;
  if (!account && !takesAnonymous)
    return (
      <>
        <p>
          {t('survey.account')}{' '}
          <DatedLink to={`/connexion?retour=${encodeURIComponent(pathname)}`}>{t('survey.signIn')}</DatedLink>
        </p>
        <AccountHint isDemonstration={isDemonstration} />
      </>
    );
  if (isApart) return <Apart {...{ isDemonstration, takesAnonymous }} />;
  return <Form survey={survey} questionnaire={questionnaire} account={account} />;
}

type Questionnaire = NonNullable<Survey['questionnaire']>;
interface FormProps {
  survey: Survey;
  questionnaire: Questionnaire;
  account: string | null;
}

function Form({ survey, questionnaire: { number, questions }, account }: FormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const refetch = useRefetch(SurveyPageDocument);
  const { id, viewerResponse } = survey;
  const first = questions[0]?.id ?? null;
  const [kept, setKept] = useState<Kept>(
    () => read(id, account) ?? { answers: answersOf(viewerResponse), at: first, sentOn: viewerResponse?.respondedOn },
  );
  const [isDone, setDone] = useState(() => kept.sentOn !== undefined);
  const [website, setWebsite] = useState('');
  const [refused, setRefused] = useState<{ question: string; message: string }>();
  const change = (changes: Partial<Kept>): void => {
    const next = { ...kept, ...changes };
    setKept(next);
    keep(id, account, next);
  };
  const sending = useAction(async (send) => {
    const browser = account ? undefined : (kept.browser ?? draw());
    // Kept before it is sent: where the answer is lost, it is known again.
    if (browser) change({ browser });
    setRefused(undefined);
    try {
      const { response } = await send(SurveyRespondDocument, {
        input: {
          ...{ callId: id, version: number!, answers: inputOf(questions, kept.answers), locale: language },
          ...(browser && { browser }),
          website: website || null,
        },
      });
      change({ browser, at: first, sentOn: response?.respondedOn ?? 'sent' });
      // With an account, what was sent is read from there.
      if (account) keep(id, account, undefined);
    } catch (error) {
      const fault = error instanceof Refused && (error.errors[0] as { question?: string; message: string });
      if (fault && fault.question) setRefused({ question: fault.question, message: fault.message });
      throw error;
    }
    setDone(true);
    tell(t('survey.sent'));
    if (account) await refetch();
  });
  const forget = (): void => {
    keep(id, account, undefined);
    setKept({ answers: {}, at: first });
    setDone(false);
    tell(t('survey.forgotten'));
  };
  if (isDone) return <Thanks survey={survey} onChange={() => setDone(false)} onForget={account ? undefined : forget} />;
  return (
    <Answering
      questions={questions}
      answers={kept.answers}
      set={(answers) => change({ answers })}
      at={kept.at}
      go={(at) => change({ at })}
      refused={refused}
    >
      <p className="soft">{t(account ? 'survey.whoReads' : 'survey.whoReadsBrowser')}</p>
      {!account && <Unseen value={website} set={setWebsite} />}
      <Problem text={sending.problem} />
      {sending.problem && !refused && <p className="soft">{t('survey.staysHere')}</p>}
      <div className={forms.actions}>
        <Button aria-disabled={sending.busy || undefined} onClick={() => void sending.run()}>
          {t('survey.send')}
        </Button>
      </div>
    </Answering>
  );
}

interface ThanksProps {
  survey: Survey;
  onChange: () => void;
  /** Where answers are kept by the browser alone. */
  onForget: (() => void) | undefined;
}

function Thanks({ survey: { id, closesAt }, onChange, onForget }: ThanksProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={classes.done}>
      <p>
        <strong>{t('survey.thanks')}</strong>
      </p>
      <p>{t('survey.until', { at: formatInstant(closesAt, language) })}</p>
      {onForget && <p className="soft">{t('survey.keptHere')}</p>}
      <div className={forms.actions}>
        <PlainButton onClick={onChange}>{t('survey.changeAll')}</PlainButton>
        {onForget && <PlainButton onClick={onForget}>{t('survey.forget')}</PlainButton>}
        <DatedLink to={`/demarches/appels/${id}`}>{t('survey.toCall')}</DatedLink>
      </div>
    </div>
  );
}

/** A field that people do not see, and that programs fill in. */
function Unseen({ value, set }: { value: string; set: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.unseen} aria-hidden="true">
      <label>
        {t('survey.website')}
        <input
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={value}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />
      </label>
    </div>
  );
}
