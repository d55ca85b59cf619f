import { derivedId } from '#lib/graphql';
import { Milestone, Network } from '#lib/network';
import { contribute, maybe, reads, sql, values } from '#lib/reads';
import { seesWorkstream } from '../workstream/workstream.sight.js';
import { CollectiveClaim } from './collective-claim.type.js';

/** What the history of the network says of it, by the ids that its milestones have on every installation. */
const CLAIMS = [
  derivedId(
    'milestone',
    '2018',
    'Chantiers collectifs, modèle économique validé, inscription autonome, infrastructure chez OVHcloud, La Réunion rejoint',
  ),
];

export const collectiveClaimReads = reads(CollectiveClaim, {
  visible: 'everyone',
  fields: {
    milestone: maybe(() => Milestone, 'id' as never, 'The statement, in the words of the source, with the source.'),
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
});
