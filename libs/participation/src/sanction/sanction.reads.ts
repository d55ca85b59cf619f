import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization } from '#lib/network';
import { byId, computed, desc, filter, maybe, page, reads, sort, sql } from '#lib/reads';
import { Contribution } from '../contribution/contribution.type.js';
import { moderates } from '../moderation/moderation.sight.js';
import { SanctionRecord } from './sanction.entity.js';
import { Sanction } from './sanction.type.js';

export const sanctionReads = reads<SanctionRecord>(Sanction, {
  from: SanctionRecord,
  key: 'id',
  visible: (t, env) =>
    sql`(coalesce(${t.personId} = ${env.actor.person}, false) or ${moderates(t.organizationId, env)})`,
  fields: {
    from: computed((t) => sql`${t.validFrom}`),
    to: computed((t) => sql`${t.validTo}`),
    organization: maybe(() => Organization, 'organizationId', 'Whose calls it is about.'),
    contribution: maybe(
      () => Contribution,
      (t) =>
        sql`(select coalesce(c.contribution_id, m.contribution_id) from participation.moderation_case c left join participation.comment m on m.id = c.comment_id where c.id = ${t.caseId})`,
      'What gave rise to it, or the contribution of the comment that did.',
    ),
    contributor: computed(
      (t) =>
        sql`(select coalesce(o.shown_name, m.shown_name, h.shown_name) from participation.moderation_case c left join participation.contribution o on o.id = c.contribution_id
          left join participation.comment m on m.id = c.comment_id left join participation.comment_hidden h on h.comment_id = m.id where c.id = ${t.caseId})`,
      'The name that whoever it is about chose for what gave rise to it; null once they are erased.',
      { type: () => String, nullable: true },
    ),
    isViewers: computed(
      (t, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false)`,
      'Whether it is about the caller.',
      { type: () => Boolean },
    ),
    isInForce: computed(
      (t, { today }) => sql`(${t.liftedAt} is null and ${t.validFrom} <= ${today} and ${t.validTo} > ${today})`,
      'Whether it keeps them from contributing today.',
      { type: () => Boolean },
    ),
    viewerMayAnswer: computed(
      (t, env) =>
        sql`(${moderates(t.organizationId, env)} and ${t.liftedAt} is null and ${t.validTo} > ${env.today} and ${t.personId} is distinct from ${env.actor.person}
          and (${t.answeredAt} is null or ${t.appealedAt} is null or ${t.answeredAt} < ${t.appealedAt}))`,
      'Whether the caller may answer what was said against it, or lift it.',
      { type: () => Boolean },
    ),
    viewerMayAppeal: computed(
      (t, { actor, today }) =>
        sql`coalesce(${t.personId} = ${actor.person} and ${t.appealedAt} is null and ${t.liftedAt} is null and ${t.validTo} > ${today}, false)`,
      'Whether the caller, whom it is about, may object to it.',
      { type: () => Boolean },
    ),
  },
  filters: {
    organization: filter(ID, 'From what this organization asks.', (t, id) => sql`${t.organizationId} = ${id}`),
    isViewers: filter(
      Boolean,
      'Whether they are about the caller.',
      (t, is, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false) = ${is}`,
    ),
    waits: filter(
      Boolean,
      'Whether somebody objects and has no answer yet.',
      (t, is) => sql`(${t.appealedAt} is not null and ${t.answeredAt} is null) = ${is}`,
    ),
    includeDemonstration,
  },
  sorts: { IMPOSED_AT: sort('By when they were imposed, the last first.', desc('imposedAt')) },
  list: { asOf: 'The day for what is nested; today in Paris when left out.', plural: 'sanctions' },
  roots: {
    sanction: byId(
      'PERSON',
      'One sanction by its id; null when there is none or the caller may not see it.',
      'the sanction',
      {
        asOf: 'The day for what is nested; today in Paris when left out.',
      },
    ),
    sanctions: page(
      'PERSON',
      'Sanctions about the caller, and those from what their organizations ask, the last first.',
    ),
  },
});
