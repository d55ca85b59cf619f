import { ID, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import {
  asc,
  byId,
  computed,
  desc,
  filter,
  formerly,
  maybe,
  one,
  oneOf,
  page,
  reads,
  sort,
  sql,
  values,
} from '#lib/reads';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { includeDemonstration } from '../record/record.filters.js';
import { searching } from '../search.js';
import { sourcesOf } from '../source/sources.js';
import { DecisionRecord } from './decision.entity.js';
import { DecisionOutcome } from './decision.enums.js';
import { Decision, Vote } from './decision.type.js';

const to = filter<DecisionRecord, typeof LocalDate>(
  LocalDate,
  'Decided on this day or before.',
  (t, day) => sql`${t.decidedOn} <= ${day}::date`,
);

export const decisionReads = reads<DecisionRecord>(Decision, {
  from: DecisionRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    governingBody: one(() => GoverningBody, 'governingBodyId', 'Who decided it.'),
    meeting: maybe(() => Meeting, 'meetingId', 'The meeting it was taken at; null for none.'),
    proposedBy: maybe(() => Mandate, 'proposedById', 'Who proposed it; null when not known.'),
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
        join network.constituency c on c.id = m.constituency_id where v.decision_id = ${key} order by c.place, m.seat, m.id`,
      'Who voted how, in the order of the constituencies and seats, at most 200; empty for a secret ballot.',
      { bound: 60 },
    ),
    sources: sourcesOf(sql`network.decision`),
  },
  filters: {
    governingBody: filter(ID, 'Those of this governing body.', (t, id) => sql`${t.governingBodyId} = ${id}`),
    meeting: filter(ID, 'Those taken at this meeting.', (t, id) => sql`${t.meetingId} = ${id}`),
    year: filter(Int, 'Numbered in this year.', (t, year) => sql`${t.year} = ${year}`),
    outcomes: filter([DecisionOutcome], 'Any of these outcomes.', (t, outcomes) => oneOf(t.outcome, outcomes)),
    search: searching(
      'Part of the title; accents, hyphens and case do not matter.',
      (t, search) => sql`position((select territories.fold(${search}::text)) in ${t.foldedTitle}) > 0`,
    ),
    from: filter(LocalDate, 'Decided on this day or later.', (t, day) => sql`${t.decidedOn} >= ${day}::date`),
    to,
    until: formerly(to, 'Use `to`. Goes on 2027-06-30.'),
    includeDemonstration,
  },
  sorts: { DECIDED_ON: sort('By day.', asc('decidedOn')), LATEST: [desc('decidedOn')] },
  defaultSort: () => 'LATEST',
  list: {
    order: 'The latest first when left out.',
    narrower: {
      BodyDecisionFilter: {
        plural: 'decisions of a body',
        filters: ['year', 'outcomes', 'search', 'from', 'to', 'until', 'includeDemonstration'],
      },
    },
  },
  roots: {
    decision: byId('EVERYONE', 'One decision by its id; null when there is none.', 'the decision'),
    decisions: page('EVERYONE', 'Decisions of governing bodies, the latest first.'),
  },
});

export const voteReads = reads<{ mandateId: string }>(Vote, {
  visible: 'everyone',
  fields: { mandate: one(() => Mandate, 'mandateId', 'Who voted.') },
});
