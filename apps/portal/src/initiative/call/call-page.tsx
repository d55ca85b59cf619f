import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { AccountHint, Apart, useApart } from '../../demonstration/apart.js';
import { Either } from '../../format/either.js';
import { formatDay, formatInstant } from '../../format/format.js';
import { CallPageDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { OrganizationLink } from '../../organization/organization-link.js';
import { useViewer } from '../../session/viewer.js';
import { Actions } from '../../shell/actions.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Record } from '../../shell/record.js';
import { OfToday } from '../../shell/of-today.js';
import { RecordHead } from '../../shell/record-head.js';
import { initiativeAbove } from '../above.js';
import { Indicators } from '../answer/indicators.js';
import { BudgetSection } from '../budget/budget-section.js';
import { ContributeButton } from '../contribution/contribute-button.js';
import { Contributions } from '../contribution/contributions.js';
import { DocumentActions, DocumentFacts } from '../document/document-part.js';
import { Gallery } from '../photo/gallery.js';
import { PhotoFacts } from '../photo/photo-part.js';
import { SendButton } from '../photo/send-button.js';
import { SurveyActions, SurveyFacts } from '../survey/survey-part.js';
import buttons from '../../shell/button.module.css';
import classes from '../initiative.module.css';
import { type Call, callOn, isInPreparation } from './call.js';
import { callForm } from './call-form.js';
import { CallNotYet } from '../not-yet.js';
import { Promises } from './promises.js';

/** One call: what it asks, and what people answered. */
export default function CallPage() {
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={CallPageDocument}
      variables={{ id, asOf }}
      fetchPolicy="cache-and-network"
      of={({ call }) => call}
      isIt={(call) => call.id === id}
      title={({ title }) => title}
      missing={<CallNotYet id={id} />}
    >
      {(call) => <Shown call={call} />}
    </Record>
  );
}

function Shown({ call: now }: { call: Call }) {
  const { t } = useTranslation();
  const { day, isPast } = useAsOf();
  const call = isPast ? callOn(now, day, now.initiative?.state === 'CLOSED') : now;
  const { initiative, title, titleEn, kind, state, about, aboutEn, isDemonstration } = call;
  // Nobody can answer what asks nothing yet.
  const isUnasked = call.__typename === 'SurveyCall' && !call.questionnaire && state === 'OPEN';
  const isPrepared = isInPreparation(call);
  const stands = isUnasked
    ? 'call.unasked'
    : isPrepared
      ? 'initiative.states.DRAFT'
      : (`call.states.${state}` as const);
  return (
    <>
      <RecordHead
        above={initiativeAbove(t, initiative)}
        kind={`${t(`call.kinds.${kind}`)} · ${t(stands)}`}
        isDemonstration={isDemonstration}
        title={<Either english={titleEn}>{title}</Either>}
      />
      {about && (
        <p className={classes.summary}>
          <Either english={aboutEn}>{about}</Either>
        </p>
      )}
      {kind === 'SURVEY' && <OfToday />}
      <CallActions call={now} />
      <About call={call} />
      {kind === 'BUDGET' && <BudgetSection call={call} />}
      {call.__typename !== 'SurveyCall' && kind !== 'BUDGET' && (
        <>
          <Indicators figures={call.indicators} heard={`/demarches/appels/${call.id}/participation`} />
          {kind === 'PHOTO' && <OfToday />}
          {call.__typename === 'PhotoCall' ? <Gallery call={call} /> : <Contributions call={call} />}
        </>
      )}
    </>
  );
}

function CallActions({ call }: { call: Call }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const { id, kind, title, state, version, initiative, viewerEnters, isDemonstration } = call;
  const isApart = useApart(isDemonstration);
  const isOpen = kind !== 'BUDGET' && state === 'OPEN' && initiative?.state !== 'DRAFT';
  // A survey says for itself who answers it, and the text of a document where it is commented on.
  const takesWords = isOpen && call.__typename !== 'SurveyCall' && call.__typename !== 'DocumentCall';
  const mayWrite = initiative?.viewerWrites && initiative.state !== 'CLOSED';
  return (
    <>
      {isOpen && (
        <Apart
          isDemonstration={isDemonstration}
          takesAnonymous={call.__typename === 'SurveyCall' && call.takesAnonymous}
        />
      )}
      {takesWords && viewer === null && <AccountHint isDemonstration={isDemonstration} />}
      <Actions>
        {call.__typename === 'SurveyCall' && <SurveyActions survey={call} />}
        {call.__typename === 'DocumentCall' && <DocumentActions call={call} />}
        {takesWords &&
          !isApart &&
          (viewer?.person ? (
            call.__typename === 'PhotoCall' ? (
              <SendButton call={call} />
            ) : (
              <ContributeButton call={call} />
            )
          ) : (
            <DatedLink to={`/connexion?retour=${encodeURIComponent(pathname)}`} className={buttons.go}>
              {t('call.signIn')}
            </DatedLink>
          ))}
        {kind !== 'BUDGET' &&
          call.__typename !== 'SurveyCall' &&
          initiative?.viewerAnswersFor &&
          initiative.state !== 'DRAFT' && <DatedLink to="/demarches/reponses">{t('answer.desk')}</DatedLink>}
        {kind !== 'BUDGET' && viewerEnters && <DatedLink to={`${pathname}/saisie`}>{t('call.enter')}</DatedLink>}
        {mayWrite && <callForm.CorrectButton id={id} about={title} />}
        {mayWrite && <callForm.RemoveButton id={id} version={version} about={title} />}
      </Actions>
    </>
  );
}

function About({ call }: { call: Call }) {
  const { kind, opensAt, closesAt, answersBy, promises, moderation, initiative } = call;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Facts look="line">
      <Fact label={t('call.opensAt')}>{formatInstant(opensAt, language)}</Fact>
      <Fact label={t('call.closesAt')}>{formatInstant(closesAt, language)}</Fact>
      <Fact label={t('call.promise')}>
        {(answersBy ?? promises.length > 0) && (
          <>
            {answersBy ? t('call.promised', { day: formatDay(answersBy, language) }) : t('call.promiseTakenBack')}
            <Promises promises={promises} />
          </>
        )}
      </Fact>
      <Fact label={t('initiative.organization')}>
        {initiative?.organization && <OrganizationLink organization={initiative.organization} />}
      </Fact>
      {call.__typename === 'DocumentCall' && <DocumentFacts call={call} />}
      {call.__typename === 'PhotoCall' && <PhotoFacts call={call} />}
      {call.__typename === 'SurveyCall' ? (
        <SurveyFacts survey={call} />
      ) : (
        <Fact label={t('call.moderation')}>{kind !== 'BUDGET' && t(`call.moderations.${moderation}`)}</Fact>
      )}
    </Facts>
  );
}
