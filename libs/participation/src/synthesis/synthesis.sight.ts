import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { byEndOf } from '../day.js';
import { type SynthesisRecord, type SynthesisStatementRecord } from './synthesis.entity.js';

/** Whoever holds a role in the organization that answers for it writes it. */
export const writesFor = (organization: Sql, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${actor.coordinator} or ${organization} = any(${actor.organizations}), false)`;

type Seen = Pick<Columns<SynthesisRecord>, 'publishedAt' | 'organizationId'>;

/** What was published is everybody’s, as `participation.synthesis_keys`. */
export const seesSynthesis = (t: Seen, env: Pick<Env, 'actor'>): Sql =>
  sql`(${t.publishedAt} is not null or ${writesFor(t.organizationId, env)})`;

/** What of `participation.synthesis_version v` of `participation.synthesis s` the caller may read on the day. */
export const readsVersion = (env: Pick<Env, 'actor' | 'day'>): Sql =>
  sql`(${byEndOf(sql`v.published_at`, env.day)} or (v.published_at is null and ${writesFor(sql`s.organization_id`, env)}))`;

/** Whatever version it is of, once that is published. */
export const seesStatement = (
  t: Pick<Columns<SynthesisStatementRecord>, 'synthesisId' | 'inVersion'>,
  env: Pick<Env, 'actor'>,
): Sql =>
  sql`exists (select from participation.synthesis_version v join participation.synthesis s on s.id = v.synthesis_id
    where v.synthesis_id = ${t.synthesisId} and v.number = ${t.inVersion} and (v.published_at is not null or ${writesFor(sql`s.organization_id`, env)}))`;

/** The version of this number, or the last: of those that were published by the day. */
export const chosenVersion = (synthesis: Sql, number: unknown, { day }: Pick<Env, 'day'>): Sql =>
  typeof number === 'number'
    ? sql`${number}::int`
    : sql`(select max(o.number) from participation.synthesis_version o where o.synthesis_id = ${synthesis} and ${byEndOf(sql`o.published_at`, day)})`;
