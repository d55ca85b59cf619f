import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { type PollRecord } from './poll.entity.js';

type Instants = Pick<Columns<PollRecord>, 'opensAt' | 'closesAt' | 'closedAt'>;

/** Whether no ballot is taken any more: before that, nothing of what was chosen is read at all. */
export const isClosed = (t: Pick<Instants, 'closesAt' | 'closedAt'>): Sql =>
  sql`(now() >= least(${t.closesAt}, ${t.closedAt}))`;

/** As `club.poll_state`. */
export const stateNow = (t: Instants): Sql =>
  sql`case when ${isClosed(t)} then 'CLOSED' when now() >= ${t.opensAt} then 'OPEN' else 'ANNOUNCED' end`;

/** Columns of `club.poll p`. */
export const P: Instants = { opensAt: sql`p.opens_at`, closesAt: sql`p.closes_at`, closedAt: sql`p.closed_at` };

/** Whether somebody casts the ballot of a row of `club.poll_voter` for themselves or their organization. */
export const castsFor = (voter: Sql, { actor, today }: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`club.casts_for(${voter}, ${actor.person}, ${actor.managed}, ${today})`;

/** Whether it is for the caller to cast the ballot of `club.poll_voter v`: their own, their organization’s, or one that was handed to these. */
export const votesFor = (env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`case when v.proxy_id is null then ${castsFor(sql`v`, env)}
    else (select ${castsFor(sql`h`, env)} from club.poll_voter h where h.id = v.proxy_id) end`;
