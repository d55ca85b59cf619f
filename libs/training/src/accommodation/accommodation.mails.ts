import { type Locale } from '#lib/graphql';
import { type WorkTransaction } from '#lib/jobs';
import { mailTemplate, sendMail } from '#lib/mail';
import { letter, type SessionWords, tell } from '../enrolment/enrolment.letters.js';

interface Words {
  name: string;
  title: string;
  link: string;
}

/** Neither letter says who asks, nor what for: that is read on the page alone. */
export const accommodationAsked = mailTemplate<Words>('ACCOMMODATION_ASKED', {
  fr: ({ name, title, link }) => ({
    subject: `Un besoin d’aménagement à lire : ${title}`,
    body: [
      `Bonjour ${name},`,
      `Une personne inscrite à « ${title} » vous a dit ce dont elle a besoin pour participer. Vous le lirez en vous connectant : pour la protéger, ce courriel n’en dit rien.`,
      { action: 'Lire et répondre', link },
    ],
  }),
  en: ({ name, title, link }) => ({
    subject: `An accessibility need to read: ${title}`,
    body: [
      `Hello ${name},`,
      `Somebody who is enrolled in “${title}” has told you what they need to take part. You can read it once signed in: to protect them, this email says nothing of it.`,
      { action: 'Read and answer', link },
    ],
  }),
});

export const accommodationAnswered = mailTemplate<Words>('ACCOMMODATION_ANSWERED', {
  fr: ({ name, title, link }) => ({
    subject: `Une réponse pour vous : ${title}`,
    body: [
      `Bonjour ${name},`,
      `L’organisme de formation vous a répondu à propos de votre participation à « ${title} ».`,
      { action: 'Lire la réponse', link },
    ],
  }),
  en: ({ name, title, link }) => ({
    subject: `An answer for you: ${title}`,
    body: [
      `Hello ${name},`,
      `The training provider has answered you about taking part in “${title}”.`,
      { action: 'Read the answer', link },
    ],
  }),
});

export const accommodationReferentChanged = mailTemplate<SessionWords>('ACCOMMODATION_REFERENT_CHANGED', {
  fr: ({ name, title, link }) => ({
    subject: `Une demande à confirmer, si vous le voulez : ${title}`,
    body: [
      `Bonjour ${name},`,
      `Une autre personne reçoit désormais, pour l’organisme de formation, ce que vous avez demandé à propos de « ${title} ». Elle ne lira votre demande que si vous l’envoyez à nouveau.`,
      { action: 'Voir ma demande', link },
    ],
  }),
  en: ({ name, title, link }) => ({
    subject: `A request to confirm, if you want: ${title}`,
    body: [
      `Hello ${name},`,
      `Somebody else now receives, for the training provider, what you asked about “${title}”. They read your request only if you send it again.`,
      { action: 'See my request', link },
    ],
  }),
});

const READER = `select p.email, network.letter_locale(p.id) as locale, p.name, x.title, '/formations/sessions/' || s.id as link
  from training.enrolment e join training.training_session s on s.id = e.training_session_id
  left join training.accommodation_referent r on r.organization_id = s.organization_id and training.is_referent(r.organization_id, r.person_id, now())
  join network.person p on p.id = case when $2 then r.person_id else e.person_id end
  cross join lateral training.text_of(s.course_version_id, network.letter_locale(p.id)) x where e.id = $1 and p.email is not null`;

export async function tellOfAccommodation(
  tx: WorkTransaction,
  enrolmentId: string,
  isForReferent: boolean,
  key: string,
): Promise<void> {
  const [reader] = await tx.query<Words & { email: string; locale: Locale }>(READER, [enrolmentId, isForReferent]);
  if (!reader) return;
  const { email: to, locale, ...values } = reader;
  await sendMail(tx, isForReferent ? accommodationAsked : accommodationAnswered, { to, locale, values, key });
}

/** Tells those who asked before that somebody else is the referent, who does not read it until they ask anew. */
export async function tellOfReferent(tx: WorkTransaction, organizationId: string, namedAt: string): Promise<void> {
  const asked = await tx.query<{ enrolmentId: string }>(
    `select a.enrolment_id as "enrolmentId" from training.accommodation_request a join training.enrolment e on e.id = a.enrolment_id
     join training.training_session s on s.id = e.training_session_id
     where s.organization_id = $1 and s.status <> 'CANCELLED' and s.ends_at > now() order by a.enrolment_id`,
    [organizationId],
  );
  await tell(
    tx,
    asked.map(({ enrolmentId }) => letter(accommodationReferentChanged, enrolmentId, `referent:${namedAt}`, {})),
  );
}
