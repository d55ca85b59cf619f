import { derivedId } from '#lib/graphql';
import { demonstrationArgument, Milestone, Network } from '#lib/network';
import { contribute, maybe, reads, sql, values } from '#lib/reads';
import { seesWorkstream } from '../workstream/workstream.sight.js';
import { CollectiveClaim } from './collective-claim.type.js';
import { CollectiveYear } from './collective-year.type.js';

/** What the history of the network says of it, by the ids that its milestones have on every installation. */
const CLAIMS = [
  derivedId(
    'milestone',
    '2018',
    'Chantiers collectifs, modèle économique validé, inscription autonome, infrastructure chez OVHcloud, La Réunion rejoint',
  ),
];

/** As many years as are counted. */
const YEARS = 30;

export const collectiveClaimReads = reads(CollectiveClaim, {
  visible: 'everyone',
  fields: {
    milestone: maybe(() => Milestone, 'id' as never, 'The statement, in the words of the source, with the source.'),
  },
});

export const collectiveYearReads = reads(CollectiveYear, {
  visible: 'everyone',
  fields: {
    milestone: maybe(
      () => Milestone,
      'milestoneId' as never,
      'What a source asserts of it, in its words; null where none does.',
    ),
  },
});

const W = { id: sql`w.id`, visibility: sql`w.visibility` };

export const networkClaims = contribute(() => Network, {
  collectiveClaims: values(
    () => CollectiveClaim,
    (_, env) =>
      sql`select m.id, m.happened_on as "on", network.last_day(m.happened_on) as "countedOn", count(w.id)::int as launched, count(c.since)::int as collective
        from network.milestone m
        left join club.workstream w on not w.demonstration and w.launched_on <= network.last_day(m.happened_on)
          and (w.abandoned_on is null or w.abandoned_on > network.last_day(m.happened_on)) and ${seesWorkstream(W, env)}
        left join club.collective c on c.workstream_id = w.id and c.since <= network.last_day(m.happened_on)
        where m.id = any(${CLAIMS}::text[]) and network.first_day(m.happened_on) <= ${env.day}
        group by m.id, m.happened_on order by m.happened_on limit 5`,
    'Where sources say by the day that workstreams are collective, beside what is counted of that time; at most 5.',
    { bound: 5, audience: 'EVERYONE', nullable: true },
  ),
  collectiveYears: values(
    () => CollectiveYear,
    (_, env, { includeDemonstration }) =>
      sql`select y.year, y.on as "countedOn", count(w.id)::int as launched, count(c.since)::int as collective,
          case when m.id is not null then count(w.id)::int - count(c.since)::int end as gap, m.id as "milestoneId"
        from (select g as year, least(make_date(g, 12, 31), ${env.day}) as on from generate_series(
            (select least(extract(year from network.first_day(min(h.happened_on)))::int, (select extract(year from min(w.launched_on))::int from club.workstream w
                where (not w.demonstration or ${Boolean(includeDemonstration)}) and ${seesWorkstream(W, env)}))
              from network.milestone h where h.id = any(${CLAIMS}::text[])), extract(year from ${env.day})::int) g
          order by g desc limit ${YEARS}) y
        left join network.milestone m on m.id = any(${CLAIMS}::text[]) and network.first_day(m.happened_on) <= ${env.day}
          and extract(year from network.first_day(m.happened_on)) = y.year
        left join club.workstream w on (not w.demonstration or ${Boolean(includeDemonstration)}) and w.launched_on <= y.on
          and (w.abandoned_on is null or w.abandoned_on > y.on) and ${seesWorkstream(W, env)}
        left join club.collective c on c.workstream_id = w.id and c.since <= y.on
        group by y.year, y.on, m.id order by y.year`,
    `How many workstreams are counted as collective at the end of each year since a source speaks of it or one was launched, the first of them first; the last ${YEARS}.`,
    {
      bound: YEARS,
      audience: 'EVERYONE',
      nullable: true,
      args: demonstrationArgument,
    },
  ),
});
