import { type Locale } from '#lib/graphql';
import { type WorkTransaction } from '#lib/jobs';
import { mailTemplate, sendMail } from '#lib/mail';

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
      `Une personne inscrite à « ${title} » vous a dit ce dont elle a besoin pour participer. Vous le lirez en vous connectant : pour la protéger, cette lettre n’en dit rien.`,
      { action: 'Lire et répondre', link },
    ],
  }),
  en: ({ name, title, link }) => ({
    subject: `A need for accommodation to read: ${title}`,
    body: [
      `Hello ${name},`,
      `Somebody who is enrolled in “${title}” has told you what they need to take part. You can read it once signed in: to protect them, this letter says nothing of it.`,
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

const READER = `select p.email, network.letter_locale(p.id) as locale, p.name, x.title, '/formations/sessions/' || s.id as link
  from training.enrolment e join training.training_session s on s.id = e.training_session_id
  left join training.accommodation_referent r on r.organization_id = s.organization_id
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
