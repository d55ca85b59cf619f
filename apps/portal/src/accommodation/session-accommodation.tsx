import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { French } from '../format/french.js';
import { SessionAccommodationDocument, type TrainingSessionDetailFragment as Session } from '../generated/graphql.js';
import { managed, useViewer, type Viewer } from '../session/viewer.js';
import { Actions } from '../shell/actions.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import {
  AnswerRequestButton,
  AskButton,
  ReferentButton,
  type Request,
  WithdrawRequestButton,
} from './accommodation-writes.js';
import classes from './accommodation.module.css';

/** What one needs to take part; what others need, for the referent and for trainers where people agree. */
export function SessionAccommodation({ session }: { session: Session }) {
  const { viewer } = useViewer();
  return viewer ? <OfViewer session={session} viewer={viewer} /> : null;
}

const LIVE = ['REQUESTED', 'ACCEPTED', 'WAITLISTED'];

function OfViewer({ session, viewer }: { session: Session; viewer: Viewer }) {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  const { id, endsAt, status, viewerProvides, provider } = session;
  const { answer } = useAnswer(SessionAccommodationDocument, {
    variables: { id, person: viewer.person?.id ?? '' },
    fetchPolicy: 'cache-and-network',
  });
  const found = answer?.trainingSession;
  if (!found) return null;
  const isOver = Date.parse(endsAt) <= now || status === 'CANCELLED';
  const own = found.enrolments?.nodes.find((one) => LIVE.includes(one.status));
  const requests = found.accommodationRequests ?? [];
  const mine = requests.find((request) => request.id === own?.accommodationRequest?.id);
  const others = requests.filter((request) => request !== mine);
  const mayAsk = own && !isOver && viewer.person;
  if (!mayAsk && !mine && others.length === 0 && !viewerProvides) return null;
  const { accommodationReferent: referent } = found;
  const readers = `${referent ? t('accommodation.readBy', { referent }) : t('accommodation.readByNobody')} ${t('accommodation.forgotten')}`;
  return (
    <Section
      title={t('accommodation.title')}
      action={
        provider &&
        managed(viewer).some(({ id }) => id === provider.id) && (
          <ReferentButton organizationId={provider.id} isNamed={referent !== null} />
        )
      }
    >
      {viewerProvides && (
        <p>{referent ? t('accommodation.referentIs', { name: referent }) : t('accommodation.referentNone')}</p>
      )}
      {(mayAsk || mine) && (
        <>
          <p>{t('accommodation.lead')}</p>
          <p className="soft">{readers}</p>
        </>
      )}
      {mine && <Words request={mine} referent={referent} />}
      {mine && referent && !mine.referentMayRead && <p>{t('accommodation.waits')}</p>}
      {mayAsk && (
        <Actions>
          <AskButton enrolmentId={own.id} request={mine} intro={readers} />
          {mine && <WithdrawRequestButton enrolmentId={own.id} />}
        </Actions>
      )}
      {others.map((request) => (
        <div key={request.id} className={classes.request}>
          <h3>{request.participant}</h3>
          <Words request={request} referent={referent} />
          {request.viewerMayAnswer && (
            <Actions>
              <AnswerRequestButton request={request} />
            </Actions>
          )}
        </div>
      ))}
    </Section>
  );
}

function Words({ request, referent }: { request: Request; referent: string | null }) {
  const { t } = useTranslation();
  const { need, answer, trainersMayRead } = request;
  return (
    <>
      <p className={classes.words}>
        <French>{need}</French>
      </p>
      {trainersMayRead && <p className="soft">{t('accommodation.trainersRead')}</p>}
      {answer ? (
        <>
          <p>
            <strong>{t('accommodation.answerWords')}</strong>
          </p>
          <p className={classes.words}>
            <French>{answer}</French>
          </p>
        </>
      ) : (
        <p className="soft">{noAnswer(request, referent, t)}</p>
      )}
    </>
  );
}

/** Who has yet to answer. */
function noAnswer({ viewerMayAnswer, referentMayRead }: Request, referent: string | null, t: TFunction): string {
  if (viewerMayAnswer) return t('accommodation.noAnswerYours');
  return referent && referentMayRead ? t('accommodation.noAnswer', { referent }) : t('accommodation.noAnswerNobody');
}
