import { Person, seesPerson } from '#lib/network';
import { argument, contribute, linked, sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { steers } from '../workstream/workstream.sight.js';
import { Workstream } from '../workstream/workstream.type.js';

const MOST = 10;

/** Those whom `workstreamParticipantRecord` takes: by the rule that it asks itself. */
export const workstreamCandidates = contribute(() => Workstream, {
  candidates: linked(
    () => Person,
    (key, env, { search }) => {
      const part = folded(String(search ?? ''));
      return sql`select v.id from club.workstream s join network.person v on v.demonstration = s.demonstration and v.erased_at is null
        where s.id = ${key} and ${steers(sql`s.id`, env)} and (${seesPerson(sql`v.public`, sql`v.id`, env.actor)})
          and club.may_be_brought_in(v.id, s.id, ${env.today}::date, ${env.actor.person}, ${env.actor.coordinator})
          and not exists (select from club.workstream_participant w where w.workstream_id = s.id and w.person_id = v.id and w.period @> ${env.today}::date)
          and (${part} is null or position(${part} in v.folded_name) > 0)
        order by v.family_name, v.given_name, v.id limit ${MOST}::int`;
    },
    `Whom the caller may bring in to work on it today, as far as they see them; nobody where they do not coordinate it. At most ${MOST}.`,
    { bound: MOST, nullable: true, args: { search: argument(String, 'Part of their name.') }, audience: 'SIGNED_IN' },
  ),
});
