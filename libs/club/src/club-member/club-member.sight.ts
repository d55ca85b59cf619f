import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { belongs } from '../club-scope.js';
import { type ClubMemberRecord } from './club-member.entity.js';

/** Whether a person belongs to the club on a day, as `club.is_member`: of many, without a call for each. */
export const belongsOn = (person: Sql, day: Sql): Sql =>
  sql`exists (select from club.club_membership b where b.person_id = ${person} and b.period @> ${day})`;

/** Who may see a member, as `club.member_keys`: whoever went is seen by themselves and by coordinators alone. */
export const seesMember = (
  t: Pick<Columns<ClubMemberRecord>, 'personId' | 'visibility'>,
  env: Pick<Env, 'actor' | 'today'>,
): Sql =>
  sql`coalesce(${env.actor.coordinator} or ${t.personId} = ${env.actor.person} or (${belongsOn(t.personId, sql`${env.today}`)}
    and (${t.visibility} = 'PUBLIC' or ${belongs(env)} or (${t.visibility} = 'NETWORK' and ${env.actor.staff}))), false)`;
