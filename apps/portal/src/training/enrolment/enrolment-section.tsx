import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { dayBefore } from '../../day/day.js';
import { formatDay, formatInstant, formatShortInstant } from '../../format/format.js';
import {
  SessionEnrolmentsDocument,
  type SessionEnrolmentsQuery,
  type TrainingSessionDetailFragment as Session,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { signInPath } from '../../session/return-to.js';
import { useViewer, type Viewer } from '../../session/viewer.js';
import { Actions } from '../../shell/actions.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { managed } from '../../session/viewer.js';
import { EnrolMyselfButton, EnrolOthersButton, type Results } from './enrol-buttons.js';
import { AbsenceButton, isLive, OfferButtons, WithdrawButton } from './enrolment-actions.js';
import { EnrolmentResults } from './enrolment-results.js';
import { EnrolmentState } from './enrolment-state.js';
import { Prerequisites } from './prerequisites.js';
import { EnrolmentTable } from './enrolment-table.js';
import buttons from '../../shell/button.module.css';

export type SessionEnrolment = NonNullable<
  NonNullable<SessionEnrolmentsQuery['trainingSession']>['enrolments']
>['nodes'][number];

/** Until when people enrol, how many places are left, and what concerns whoever reads. */
export function EnrolmentSection({ session }: { session: Session }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useViewer();
  const [now] = useState(() => Date.now());
  const isOpen = ['OPEN', 'CONFIRMED'].includes(session.status);
  const canEnrol = isOpen && Date.parse(session.enrolmentClosesAt) > now;
  const isOver = Date.parse(session.endsAt) <= now;
  const isAwaited = session.status === 'PUBLISHED';
  if (!isOpen && !isAwaited && !viewer) return null;
  return (
    <Section title={t('training.enrolment.title')}>
      {isAwaited && <p>{t('training.enrolment.notYet')}</p>}
      <Facts>
        <Fact label={t('training.enrolment.waiting')}>
          {session.waitlistLength > 0 && t('training.people', { count: session.waitlistLength })}
        </Fact>
        <Fact label={t('training.enrolment.closes')}>
          {isOpen && formatDay(session.enrolUntil ?? dayBefore(session.startsOn), language)}
        </Fact>
        <Fact label={t('training.enrolment.admission')}>{isOpen && t(`training.admissions.${session.admission}`)}</Fact>
        <Fact label={t('training.minimum')}>
          {isOpen && session.minimum !== null && t('training.people', { count: session.minimum })}
        </Fact>
        <Fact label={t('training.decisionOn')}>
          {session.status === 'OPEN' && session.decisionOn && formatDay(session.decisionOn, language)}
        </Fact>
      </Facts>
      {viewer ? (
        <Concerning session={session} viewer={viewer} canEnrol={canEnrol} isOver={isOver} />
      ) : (
        viewer === null && canEnrol && <SignInToEnrol />
      )}
    </Section>
  );
}

function SignInToEnrol() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <Actions>
      <Link to={signInPath(`${pathname}${search}`)} className={buttons.go}>
        {t('training.enrolment.signIn')}
      </Link>
    </Actions>
  );
}

interface ConcerningProps {
  session: Session;
  viewer: Viewer;
  canEnrol: boolean;
  isOver: boolean;
}

/** One’s own enrolment, and those of others that one sees. */
function Concerning({ session, viewer, canEnrol, isOver }: ConcerningProps) {
  const [results, setResults] = useState<Results>();
  const { answer, instead } = useAnswer(SessionEnrolmentsDocument, {
    variables: { id: session.id, person: viewer.person?.id ?? '' },
    fetchPolicy: 'cache-and-network',
    height: 80,
  });
  const found = answer?.trainingSession?.enrolments;
  if (!found) return answer ? null : instead;
  const personId = viewer.person?.id;
  const mine = found.nodes.find((one) => one.person?.id === personId && (isLive(one) || isOver));
  const more = answer?.trainingSession?.mine?.nodes.find(({ id }) => id === mine?.id);
  const others = found.nodes.filter((one) => one !== mine);
  const enrolled = new Set(found.nodes.filter(isLive).flatMap(({ person }) => person?.id ?? []));
  const isOpen = ['OPEN', 'CONFIRMED'].includes(session.status);
  // Whoever holds the session enrols until it is over.
  const mayEnrolOthers = session.viewerHolds ? isOpen && !isOver : canEnrol && managed(viewer).length > 0;
  // Whoever teaches does not take part.
  const mayEnrol = canEnrol && !mine && personId && !session.trainers?.some(({ id }) => id === personId);
  return (
    <>
      {mine && <Mine session={session} enrolment={mine} more={more} isOver={isOver} />}
      {(mayEnrolOthers || mayEnrol) && (
        <Actions>
          {mayEnrol && (
            <EnrolMyselfButton
              session={session}
              personId={personId}
              prerequisites={answer.trainingSession?.viewerPrerequisites ?? []}
              onDone={setResults}
            />
          )}
          {mayEnrolOthers && <EnrolOthersButton session={session} enrolled={enrolled} onDone={setResults} />}
        </Actions>
      )}
      {results && <EnrolmentResults results={results} />}
      {others.length > 0 && (
        <EnrolmentTable session={session} enrolments={others} total={found.totalCount} isOver={isOver} />
      )}
    </>
  );
}

interface MineProps {
  session: Session;
  enrolment: SessionEnrolment;
  more: NonNullable<NonNullable<SessionEnrolmentsQuery['trainingSession']>['mine']>['nodes'][number] | undefined;
  isOver: boolean;
}

/** Where one stands oneself, and what may be done about it. */
function Mine({ session, enrolment, more, isOver }: MineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [now] = useState(() => Date.now());
  const hasBegun = Date.parse(session.startsAt) <= now;
  const { offer } = enrolment;
  const { absences = [], waitlistHistory: moves = [] } = more ?? {};
  return (
    <>
      <Facts>
        <Fact label={t('training.enrolment.mine')}>
          <EnrolmentState enrolment={enrolment} />
        </Fact>
        <Fact label={t('training.prerequisite.mine')}>
          {enrolment.prerequisites.length > 0 && <Prerequisites checks={enrolment.prerequisites} />}
        </Fact>
        <Fact label={t('training.enrolment.offerUntil')}>{offer && formatInstant(offer.expiresAt, language)}</Fact>
        <Fact label={t('training.enrolment.moves')}>
          {moves.length > 1 && (
            <Lines>
              {moves.map(({ at, place }) => (
                <li key={at}>
                  {t('training.enrolment.move', { at: formatShortInstant(at, language), position: place })}
                </li>
              ))}
            </Lines>
          )}
        </Fact>
        <Fact label={t('training.enrolment.absences')}>
          {absences.length > 0 && (
            <Lines>
              {absences.map(({ on, half }) => (
                <li key={`${on}${half}`}>
                  {t('training.enrolment.halfDay', {
                    day: formatDay(on, language),
                    half: t(`training.halves.${half}`),
                  })}
                </li>
              ))}
            </Lines>
          )}
        </Fact>
      </Facts>
      {!isOver && (
        <Actions>
          <OfferButtons enrolment={enrolment} />
          {enrolment.status === 'ACCEPTED' && <AbsenceButton enrolment={enrolment} halfDays={session.halfDays} />}
          {!hasBegun && isLive(enrolment) && <WithdrawButton enrolment={enrolment} />}
        </Actions>
      )}
    </>
  );
}

const Lines = ({ children }: { children: ReactNode }) => <ul className="plain">{children}</ul>;
