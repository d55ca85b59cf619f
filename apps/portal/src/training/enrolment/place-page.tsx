import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSend } from '../../api/send.js';
import { Refused } from '../../api/user-error.js';
import { Form } from '../../form/form.js';
import { useForm } from '../../form/use-form.js';
import { formatInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import {
  EnrolmentOfferAcceptDocument,
  EnrolmentOfferCheckDocument,
  type EnrolmentOfferCheckMutation,
  EnrolmentOfferDeclineDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Entry, Outcome } from '../../session/entry.js';
import { useFragmentSecret } from '../../session/use-fragment-secret.js';
import { Fact, Facts } from '../../shell/facts.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { daysOf, whereOf } from '../session-words.js';

type Offer = NonNullable<EnrolmentOfferCheckMutation['enrolmentOfferCheck']['offer']>;
type Found = { offer: Offer } | { over: string };

/** The link of a letter that offers a place: taken or declined without signing in. */
export default function PlacePage() {
  const { t } = useTranslation();
  const secret = useFragmentSecret();
  const found = useOffer(secret);
  const [done, setDone] = useState<'taken' | 'declined'>();
  const [over, setOver] = useState<string>();
  const words = over ?? (found && 'over' in found ? found.over : undefined);
  if (done) {
    return (
      <Outcome title={t(`training.place.${done}`)}>
        <p>{t(`training.place.${done}Text`)}</p>
        <p>
          <Link to="/formations">{t('training.all')}</Link>
        </p>
      </Outcome>
    );
  }
  if (!secret || words) {
    return (
      <Outcome title={t(words ? 'training.place.over' : 'training.place.wrongLink')}>
        <p>{words ?? t('training.place.noLink')}</p>
        <p>
          <Link to="/formations">{t('training.all')}</Link>
        </p>
      </Outcome>
    );
  }
  if (!found || !('offer' in found)) return <PageSkeleton />;
  return (
    <Entry title={t('training.place.title')} lead={t('training.place.lead')}>
      <Offered offer={found.offer} />
      <Answer secret={secret} accepts onDone={() => setDone('taken')} onOver={setOver} />
      <Answer secret={secret} accepts={false} onDone={() => setDone('declined')} onOver={setOver} />
    </Entry>
  );
}

function Offered({ offer: { session, expiresAt } }: { offer: Offer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Facts>
      <Fact label={t('training.course')}>{session && typeset(session.title)}</Fact>
      <Fact label={t('training.dates')}>{session && daysOf(session, language)}</Fact>
      <Fact label={t('word.place')}>{session && whereOf(session, t)}</Fact>
      <Fact label={t('training.enrolment.offerUntil')}>{formatInstant(expiresAt, language)}</Fact>
    </Facts>
  );
}

interface AnswerProps {
  secret: string;
  accepts: boolean;
  onDone: () => void;
  onOver: (words: string) => void;
}

function Answer({ secret, accepts, onDone, onOver }: AnswerProps) {
  const { t } = useTranslation();
  const form = useForm({
    id: accepts ? 'place-take' : 'place-decline',
    initial: {},
    async send(_, send) {
      const input = { token: secret };
      try {
        if (accepts) await send(EnrolmentOfferAcceptDocument, { input });
        else await send(EnrolmentOfferDeclineDocument, { input });
        onDone();
      } catch (error) {
        // Answered in another tab, or too late.
        if (!(error instanceof Refused) || error.errors[0]?.code !== 'OFFER_OVER') throw error;
        onOver(error.errors[0].message);
      }
    },
  });
  return (
    <Form form={form} action={t(accepts ? 'training.enrolment.takePlace' : 'training.enrolment.declinePlace')}>
      {null}
    </Form>
  );
}

/** What is offered, or why nothing is any more: undefined until that is known. */
function useOffer(secret: string | undefined): Found | undefined {
  const { t } = useTranslation();
  const send = useSend();
  const language = useLanguage();
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (!secret) return undefined;
    let isShown = true;
    const show = (what: Found): void => void (isShown && setFound(what));
    send(EnrolmentOfferCheckDocument, { input: { token: secret } }).then(
      ({ offer }) => show(offer ? { offer } : { over: t('training.place.noLink') }),
      (error: unknown) => {
        const told = error instanceof Refused ? error.errors[0] : undefined;
        show({ over: told?.code === 'OFFER_OVER' ? told.message : t('training.place.noLink') });
      },
    );
    return () => void (isShown = false);
    // Asked once for each link and language, whatever is drawn anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [secret, language]);
  return found;
}
