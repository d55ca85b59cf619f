import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { ofClub } from '../club-scope.js';
import { type ClubNoticeRecord } from './club-notice.entity.js';

type Seen = Pick<Columns<ClubNoticeRecord>, 'visibility' | 'personId'>;

/** Who may see a need or an offer, as `club.notice_keys`. */
export const seesNotice = (t: Seen, env: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${t.visibility} = 'PUBLIC' or ${ofClub(env)} or ${t.personId} = ${env.actor.person}, false)`;

/** The same of a table of them under a name. */
export const NOTICE: Seen = { visibility: sql`n.visibility`, personId: sql`n.person_id` };

/** Who reads what was answered: the club and the network, and whoever asked. */
export const seesAnswersOf = (notice: Sql, env: Pick<Env, 'actor'>): Sql =>
  sql`(${ofClub(env)} or exists (select from club.club_notice n where n.id = ${notice} and n.person_id = ${env.actor.person}))`;
