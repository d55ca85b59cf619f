import { type Locale } from '#lib/graphql';
import { mailTemplate, sendMail } from '#lib/mail';
import { notify } from '#lib/notifications';
import { type Tx } from '#lib/writes';
import { handoverMoved } from './handover.kinds.js';

interface Words {
  name: string;
  from: string;
  to: string;
  count: number;
  link: string;
}

const things = (count: number, locale: Locale): string =>
  locale === 'fr' ? `${count} contenu${count > 1 ? 's' : ''}` : `${count} item${count === 1 ? '' : 's'}`;

export const handoverProposed = mailTemplate<
  Words & { message: string | null; approver: string | null; isAsked: boolean }
>('PORTALS_HANDOVER_PROPOSED', {
  fr: ({ name, from, to, count, link, message, approver, isAsked }) => ({
    subject: `${from} propose de transmettre ${things(count, 'fr')}`,
    body: [
      `Bonjour ${name},`,
      `${from} propose à ${to} de tenir désormais ${things(count, 'fr')}. Rien ne change avant son accord.`,
      ...(isAsked
        ? ['C’est à vous que la réponse est demandée ; qui gère votre organisation avec vous peut aussi la donner.']
        : approver
          ? [`La réponse est demandée à ${approver}.`]
          : []),
      ...(message ? [`Message : ${message}`] : []),
      { action: 'Voir la proposition', link },
    ],
  }),
  en: ({ name, from, to, count, link, message, approver, isAsked }) => ({
    subject: `${from} proposes to hand over ${things(count, 'en')}`,
    body: [
      `Hello ${name},`,
      `${from} proposes that ${to} keeps ${things(count, 'en')} from now on. Nothing changes before it has agreed.`,
      ...(isAsked
        ? ['You are the one who is asked to answer; others who manage your organization may do so too.']
        : approver
          ? [`${approver} is asked to answer.`]
          : []),
      ...(message ? [`Message: ${message}`] : []),
      { action: 'See the proposal', link },
    ],
  }),
});

export const handoverAccepted = mailTemplate<Words>('PORTALS_HANDOVER_ACCEPTED', {
  fr: ({ name, from, to, count, link }) => ({
    subject: `Transmission faite : ${things(count, 'fr')} de ${from} à ${to}`,
    body: [
      `Bonjour ${name},`,
      `${to} tient désormais ${things(count, 'fr')} que tenait ${from}. Leurs auteurs restent nommés, leurs adresses ne changent pas.`,
      { action: 'Voir la transmission', link },
    ],
  }),
  en: ({ name, from, to, count, link }) => ({
    subject: `Handed over: ${things(count, 'en')} from ${from} to ${to}`,
    body: [
      `Hello ${name},`,
      `${to} now keeps ${things(count, 'en')} that ${from} kept. Their authors are still named, their addresses stay the same.`,
      { action: 'See the handover', link },
    ],
  }),
});

export const handoverEnded = mailTemplate<Words & { reason: string | null }>('PORTALS_HANDOVER_ENDED', {
  fr: ({ name, from, to, count, link, reason }) => ({
    subject: `Transmission sans suite : ${things(count, 'fr')} de ${from} à ${to}`,
    body: [
      `Bonjour ${name},`,
      reason === null
        ? `${from} a retiré la proposition de transmettre ${things(count, 'fr')} à ${to}. Rien n’a changé.`
        : `${to} n’a pas accepté ${things(count, 'fr')} de ${from}. Rien n’a changé.`,
      ...(reason === null ? [] : [`Motif : ${reason}`]),
      { action: 'Voir la transmission', link },
    ],
  }),
  en: ({ name, from, to, count, link, reason }) => ({
    subject: `Not handed over: ${things(count, 'en')} from ${from} to ${to}`,
    body: [
      `Hello ${name},`,
      reason === null
        ? `${from} has taken back its proposal to hand over ${things(count, 'en')} to ${to}. Nothing has changed.`
        : `${to} has not accepted ${things(count, 'en')} from ${from}. Nothing has changed.`,
      ...(reason === null ? [] : [`Reason: ${reason}`]),
      { action: 'See the handover', link },
    ],
  }),
});

type Told = Words & {
  personId: string;
  email: string;
  locale: Locale;
  message: string | null;
  reason: string | null;
} & Record<'approver', string | null> & { isAsked: boolean };

/** Tells those who manage either side how a handover stands, each once. */
export async function tellManagers(tx: Tx, handoverId: string): Promise<void> {
  const told = await tx.query<Told & { status: keyof typeof TEMPLATES }>(
    `select distinct on (m.person_id) m.person_id as "personId", m.email, m.locale, m.name, f.name as "from", t.name as "to", h.message, h.status,
       h.decline_reason as reason, (select p.name from network.person p where p.id = h.approver_id) as approver,
       coalesce(m.person_id = h.approver_id, false) as "isAsked", '/portails/transmission?pour=' || m.side as link,
       (select count(*)::int from portals.handover_item x where x.handover_id = h.id) as count
     from portals.handover h
     join network.organization f on f.id = h.from_organization_id join network.organization t on t.id = h.to_organization_id
     cross join lateral (
       select a.*, f.key as side from network.managers_of(f.id) a
       union all select b.*, t.key from network.managers_of(t.id) b) m
     where h.id = $1 order by m.person_id`,
    [handoverId],
  );
  const [status] = told.map((one) => one.status);
  if (!status) return;
  await notify(tx, {
    ...{ kind: handoverMoved, subject: handoverId, key: `handover:${handoverId}:${status}`, facts: { status } },
    to: told.map(({ personId }) => personId),
  });
  for (const { personId, email: to, locale, status: _, ...values } of told)
    await sendMail(tx, TEMPLATES[status], {
      ...{ to, locale, values, key: `handover:${handoverId}:${status}:${personId}` },
    });
}

const TEMPLATES = {
  PROPOSED: handoverProposed,
  ACCEPTED: handoverAccepted,
  DECLINED: handoverEnded,
  WITHDRAWN: handoverEnded,
};
