import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { ofClub } from '../club-scope.js';
import { type WorkstreamRecord } from './workstream.entity.js';

type Seen = Pick<Columns<WorkstreamRecord>, 'id' | 'visibility'>;

/** Who works on it today, or has a role in an organization that makes it today. */
const isOfTeam = (id: Sql, { actor, today }: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`(exists (select from club.workstream_participant w where w.workstream_id = ${id} and w.person_id = ${actor.person} and w.period @> ${today})
    or exists (select from club.workstream_partner w where w.workstream_id = ${id} and w.organization_id = any(${actor.organizations}) and w.period @> ${today}))`;

/** Who may see a workstream, as `club.workstream_keys`. */
export const seesWorkstream = (t: Seen, env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`(${t.visibility} = 'PUBLIC' or (${t.visibility} = 'NETWORK' and ${ofClub(env)}) or ${env.actor.coordinator} or ${isOfTeam(t.id, env)})`;

const OF = { id: sql`s.id`, visibility: sql`s.visibility` };

/** Of what belongs to the workstream with this id. */
export const seesWorkstreamOf = (id: Sql, env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`exists (select from club.workstream s where s.id = ${id} and ${seesWorkstream(OF, env)})`;

/** What is told of the work itself, as `club.work_keys`: of a workstream that is public, to staff of the network and its team alone. */
export const seesWorkOf = (id: Sql, env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`exists (select from club.workstream s where s.id = ${id} and ((s.visibility <> 'TEAM' and ${env.actor.staff}) or ${env.actor.coordinator} or ${isOfTeam(sql`s.id`, env)}))`;

/** As `mayWork`: who works on it today, with their own hands. */
export const worksOn = (id: Sql, { actor, today }: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`exists (select from club.workstream_participant w where w.workstream_id = ${id} and w.person_id = ${actor.person} and w.period @> ${today})`;

/** As `maySteer`. */
export const steers = (id: Sql, { actor, today }: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`coalesce(${actor.coordinator} or exists (select from club.workstream_participant w where w.workstream_id = ${id} and w.person_id = ${actor.person}
      and w.role = 'COORDINATOR' and w.period @> ${today})
    or exists (select from club.workstream_partner w where w.workstream_id = ${id} and w.role = 'LEAD' and w.organization_id = any(${actor.managed})
      and w.period @> ${today}), false)`;
