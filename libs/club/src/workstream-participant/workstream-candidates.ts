import { Person, seesPerson } from '#lib/network';
import { argument, contribute, linked, sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { steers } from '../workstream/workstream.sight.js';
import { Workstream } from '../workstream/workstream.type.js';

const MOST = 10;

/** Those whom `workstreamParticipantRecord` takes: as `club.may_be_brought_in` has it of one, asked of the organizations and not of one person after the other. */
export const workstreamCandidates = contribute(() => Workstream, {
  candidates: linked(
    () => Person,
    (key, env, { search }) => {
      const part = folded(String(search ?? ''));
      return sql`select v.id from club.workstream s
        cross join lateral (
          select p.person_id from club.workstream_partner w join network.position p on p.organization_id = w.organization_id
            where not ${env.actor.coordinator} and w.workstream_id = s.id and w.period @> ${env.today}::date and p.period @> ${env.today}::date
          union select ${env.actor.person} where not ${env.actor.coordinator}
          union all select n.id from network.person n where ${env.actor.coordinator}
        ) m(id) join network.person v on v.id = m.id and v.demonstration = s.demonstration and v.erased_at is null
        where s.id = ${key} and ${steers(sql`s.id`, env)} and (${seesPerson(sql`v.public`, sql`v.id`, env.actor)})
          and not exists (select from club.workstream_participant w where w.workstream_id = s.id and w.person_id = v.id and w.period @> ${env.today}::date)
          and (${part} is null or position(${part} in v.folded_name) > 0)
        order by v.family_name, v.given_name, v.id limit ${MOST}::int`;
    },
    `Whom the caller may bring in to work on it today, as far as they see them; nobody where they do not coordinate it. At most ${MOST}.`,
    { bound: MOST, nullable: true, args: { search: argument(String, 'Part of their name.') }, audience: 'SIGNED_IN' },
  ),
});
