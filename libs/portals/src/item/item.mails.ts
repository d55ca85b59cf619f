import { type Locale } from '#lib/graphql';
import { mailTemplate, sendMail } from '#lib/mail';
import { notify } from '#lib/notifications';
import { type Tx } from '#lib/writes';
import { itemReturned, ownItemPublished, reviewAsked } from './item.kinds.js';

interface Words {
  name: string;
  title: string;
  link: string;
}

export const itemSubmitted = mailTemplate<Words & { by: string | null }>('PORTALS_ITEM_SUBMITTED', {
  fr: ({ name, title, link, by }) => ({
    subject: `À relire : ${title}`,
    body: [
      `Bonjour ${name},`,
      by ? `${by} vous propose de publier « ${title} ».` : `« ${title} » est proposé à la publication.`,
      'Il reste hors de vue jusqu’à votre réponse.',
      { action: 'Le relire', link },
    ],
  }),
  en: ({ name, title, link, by }) => ({
    subject: `To review: ${title}`,
    body: [
      `Hello ${name},`,
      by ? `${by} proposes to publish “${title}”.` : `“${title}” was submitted to be published.`,
      'It stays out of sight until you answer.',
      { action: 'Review it', link },
    ],
  }),
});

export const itemPublishedMail = mailTemplate<Words>('PORTALS_ITEM_PUBLISHED', {
  fr: ({ name, title, link }) => ({
    subject: `En ligne : ${title}`,
    body: [`Bonjour ${name},`, `Ce que vous avez écrit est publié : « ${title} ».`, { action: 'Le lire', link }],
  }),
  en: ({ name, title, link }) => ({
    subject: `Published: ${title}`,
    body: [`Hello ${name},`, `What you wrote is published: “${title}”.`, { action: 'Read it', link }],
  }),
});

export const itemReturnedMail = mailTemplate<Words & { reason: string }>('PORTALS_ITEM_RETURNED', {
  fr: ({ name, title, link, reason }) => ({
    subject: `À reprendre : ${title}`,
    body: [
      `Bonjour ${name},`,
      `« ${title} » vous revient avant d’être publié.`,
      `Motif : ${reason}`,
      { action: 'Le reprendre', link },
    ],
  }),
  en: ({ name, title, link, reason }) => ({
    subject: `To be taken up again: ${title}`,
    body: [
      `Hello ${name},`,
      `“${title}” comes back to you before it is published.`,
      `Reason: ${reason}`,
      { action: 'Take it up again', link },
    ],
  }),
});

interface Told {
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  title: string;
}

/** Tells those who may publish it that an item waits for them; not whoever submitted it. */
export async function tellReviewers(tx: Tx, itemId: string, version: number): Promise<void> {
  const told = await tx.query<Told & { by: string | null }>(
    `select m.person_id as "personId", m.name, m.email, m.locale, i.title, (select p.name from network.person p where p.id = $2) as by
     from portals.item i cross join lateral network.managers_of(i.organization_id) m
     where i.id = $1 and m.person_id is distinct from $2 order by m.person_id`,
    [itemId, tx.actor.personId],
  );
  await notify(tx, {
    ...{ kind: reviewAsked, subject: itemId, key: `item:${itemId}:submitted:${version}` },
    to: told.map(({ personId }) => personId),
  });
  const link = `/ressources/${itemId}/relire`;
  for (const { personId, email: to, locale, name, title, by } of told)
    await sendMail(tx, itemSubmitted, {
      ...{ to, locale, values: { name, title, by, link } },
      key: `item:${itemId}:submitted:${version}:${personId}`,
    });
}

/** Tells whoever wrote the draft last that it is published, or why it is not; not whoever decided that, nor who has left the team since. Answers who was told. */
export async function tellWriter(tx: Tx, itemId: string, version: number, reason?: string): Promise<string | null> {
  const told = await tx.one<Told>(
    `select p.id as "personId", p.name, a.email, coalesce(a.locale, 'fr') as locale, i.title
     from portals.item i join portals.item_draft d on d.item_id = i.id
     join identity.account a on a.id = d.saved_by and a.erased_at is null join network.person p on p.id = a.person_id
     where i.id = $1 and p.id is distinct from $2 and portals.may_write(a.id, i.organization_id)`,
    [itemId, tx.actor.personId],
  );
  if (!told) return null;
  const { personId, email: to, locale, name, title } = told;
  const common = { to, locale, key: `item:${itemId}:${reason ? 'returned' : 'published'}:${version}:${personId}` };
  await notify(tx, {
    ...(reason === undefined
      ? { kind: ownItemPublished, key: `item:${itemId}:own-published:${version}` }
      : { kind: itemReturned, key: `item:${itemId}:returned:${version}` }),
    ...{ subject: itemId, to: [personId] },
  });
  if (reason === undefined)
    await sendMail(tx, itemPublishedMail, { ...common, values: { name, title, link: `/ressources/${itemId}` } });
  else
    await sendMail(tx, itemReturnedMail, {
      ...common,
      values: { name, title, reason, link: `/ressources/${itemId}/ecrire` },
    });
  return personId;
}
