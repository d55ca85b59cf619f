import { badUserInput } from '#lib/graphql';
import { asc, computed, desc, one, oneOf, page, reads, single, sql, values } from '#lib/reads';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { Source } from '../source/source.type.js';
import { DecisionRecord } from './decision.entity.js';
import { Decision, Vote } from './decision.type.js';

export const decisionReads = reads<DecisionRecord>(Decision, {
  from: DecisionRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    governingBody: one(
      () => GoverningBody,
      (t) => t.governingBodyId,
    ),
    meeting: one(
      () => Meeting,
      (t) => t.meetingId,
    ),
    proposedBy: one(
      () => Mandate,
      (t) => t.proposedById,
    ),
    // Named votes where there are any, otherwise the counts that were written down.
    ballot: computed(
      (t) => sql`(select json_build_object('for', c.f, 'against', c.a, 'abstained', c.n, 'isSecret', ${t.isSecret},
          'result', case when c.f > c.a then 'MAJORITY_FOR' when c.f < c.a then 'MAJORITY_AGAINST' else 'TIED' end)
        from (
          select case when v.cast > 0 then v.f else ${t.countedFor} end as f, case when v.cast > 0 then v.a else ${t.countedAgainst} end as a,
            case when v.cast > 0 then v.n else ${t.countedAbstained} end as n
          from (select count(*) as cast, count(*) filter (where b.choice = 'FOR') as f, count(*) filter (where b.choice = 'AGAINST') as a,
              count(*) filter (where b.choice = 'ABSTAINED') as n
            from network.vote b where b.decision_id = ${t.id}) v
        ) c where c.f is not null)`,
    ),
    votes: values(
      () => Vote,
      (key) =>
        sql`select v.choice, v.mandate_id as "mandateId" from network.vote v join network.mandate m on m.id = v.mandate_id
        where v.decision_id = ${key} order by m.constituency_id, m.seat, m.id`,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.decision d join network.source s on s.key = any(d.sources) where d.id = ${key} order by s.key`,
    ),
  },
  filters: {
    governingBody: (t, id: string) => sql`${t.governingBodyId} = ${id}`,
    meeting: (t, id: string) => sql`${t.meetingId} = ${id}`,
    year: (t, year: number) => sql`${t.year} = ${year}`,
    outcomes: (t, outcomes: string[]) => oneOf(t.outcome, outcomes),
    search: (t, search: string) => {
      if (search.length > 100) throw badUserInput('search: at most 100 characters', 'search');
      return search.trim()
        ? sql`position((select territories.fold(${search}::text)) in ${t.foldedTitle}) > 0`
        : undefined;
    },
    from: (t, day: string) => sql`${t.decidedOn} >= ${day}::date`,
    until: (t, day: string) => sql`${t.decidedOn} <= ${day}::date`,
    includeDemonstration: (t, included: boolean) => (included ? undefined : sql`not ${t.isDemonstration}`),
  },
  sorts: { DECIDED_ON: [asc('decidedOn')], LATEST: [desc('decidedOn')] },
  defaultSort: () => 'LATEST',
  roots: {
    decision: single((t, { id }) => ({ where: sql`${t.id} = ${id}` })),
    decisions: page(),
  },
});

export const voteReads = reads(Vote, {
  visible: 'everyone',
  fields: { mandate: one(() => Mandate, 'mandateId' as never) },
});
