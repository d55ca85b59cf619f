import { dayInWords, type Locale } from '#lib/graphql';
import { mailTemplate, sendMail } from '#lib/mail';
import { type Tx } from '#lib/writes';

interface Words {
  name: string;
  title: string;
  link: string;
}
interface Answered extends Words {
  /** First day of the session and its page; null while it is a draft, which is nothing to who asked. */
  startsOn: string | null;
  sessionLink: string | null;
}

export const needAnswered = mailTemplate<Answered>('TRAINING_NEED_ANSWERED', {
  fr: ({ name, title, link, startsOn, sessionLink }) => ({
    subject: `Une réponse à votre besoin de formation : ${title}`,
    body: [
      `Bonjour ${name},`,
      startsOn
        ? `Une session répond au besoin « ${title} » que vous avez exprimé. Elle commence le ${dayInWords(startsOn, 'fr')}.`
        : `Une session se prépare pour répondre au besoin « ${title} » que vous avez exprimé. Vous la verrez dès qu’elle sera publiée.`,
      ...(sessionLink ? [{ action: 'Voir la session', link: sessionLink }] : []),
      { action: 'Voir mes besoins', link },
      ...(startsOn
        ? [{ small: 'Personne n’y est encore inscrit par cette réponse : inscrivez-vous sur sa page.' }]
        : []),
    ],
  }),
  en: ({ name, title, link, startsOn, sessionLink }) => ({
    subject: `An answer to your training need: ${title}`,
    body: [
      `Hello ${name},`,
      startsOn
        ? `A session answers the need “${title}” that you expressed. It begins on ${dayInWords(startsOn, 'en')}.`
        : `A session is being prepared for the need “${title}” that you expressed. You will see it once it is published.`,
      ...(sessionLink ? [{ action: 'See the session', link: sessionLink }] : []),
      { action: 'See my needs', link },
      ...(startsOn ? [{ small: 'This answer enrols nobody yet: please enrol on its page.' }] : []),
    ],
  }),
});

export const needDeclined = mailTemplate<Words & { reason: string }>('TRAINING_NEED_DECLINED', {
  fr: ({ name, title, link, reason }) => ({
    subject: `Votre besoin de formation n’a pas été retenu : ${title}`,
    body: [
      `Bonjour ${name},`,
      `Le besoin « ${title} » que vous avez exprimé n’a pas été retenu.`,
      `Motif : ${reason}`,
      { action: 'Voir mes besoins', link },
    ],
  }),
  en: ({ name, title, link, reason }) => ({
    subject: `Your training need was declined: ${title}`,
    body: [
      `Hello ${name},`,
      `The need “${title}” that you expressed was declined.`,
      `Reason: ${reason}`,
      { action: 'See my needs', link },
    ],
  }),
});

/** Who asked, while they may see it: for themselves, where they work, or where they manage the team. */
const ASKER = `select p.email, l.locale, p.name, '/formations/besoins' as link, n.version, n.decline_reason as reason,
    coalesce(n.subject, (select c.title from training.courses_on($2, l.locale) c where c.id = n.course_id)) as title,
    s.starts_on::text as "startsOn", '/formations/sessions/' || s.id as "sessionLink"
  from training.training_need n join network.person p on p.id = n.asked_by
  cross join lateral (select network.letter_locale(p.id) as locale) l
  left join training.training_session s on s.id = n.training_session_id and s.status <> 'DRAFT' and isfinite(s.starts_on)
  where n.id = $1 and p.email is not null and p.id is distinct from $3 and (n.person_id = p.id
    or exists (select from network.position w where w.person_id = p.id and w.organization_id = n.organization_id
      and w.valid_from <= $2 and w.valid_to > $2)
    or exists (select from network.managers_of(n.organization_id) m where m.person_id = p.id))`;

/** Tells whoever asked what became of it; not who answers it themselves. */
export async function tellWhoAsked(tx: Tx, needId: string): Promise<void> {
  const asker = await tx.one<Answered & { email: string; locale: Locale; version: number; reason: string | null }>(
    ASKER,
    [needId, tx.today, tx.actor.personId ?? null],
  );
  if (!asker) return;
  const { email: to, locale, version, reason, startsOn, sessionLink, ...words } = asker;
  const key = `need:${needId}:${version}`;
  await (reason === null
    ? sendMail(tx, needAnswered, { to, locale, key, values: { ...words, startsOn, sessionLink } })
    : sendMail(tx, needDeclined, { to, locale, key, values: { ...words, reason } }));
}
