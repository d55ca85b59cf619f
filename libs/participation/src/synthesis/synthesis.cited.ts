import { type Env, type Sql, sql } from '#lib/reads';
import { isShownBy } from '../contribution/contribution.sight.js';
import { isMerged, stands } from '../merge/merge.sql.js';
import { chosenVersion, readsVersion, seesSynthesis, writesFor } from './synthesis.sight.js';

type Reading = Pick<Env, 'actor' | 'day'>;

/**
 * What these statements cite of what is shown on the day, each as what it counts with: itself, or the one under which it is gathered. `statements` is
 * a query of ids.
 */
export const cited = (statements: Sql, env: Pick<Env, 'day'>): Sql =>
  sql`select distinct x.side, coalesce(m.into_id, c.id) as root from participation.synthesis_citation x
    join participation.contribution c on c.id = x.contribution_id and ${isShownBy(env)}
    left join participation.merged m on m.contribution_id = c.id and ${stands(sql`m`, env)}
    where x.statement_id in (${statements})`;

const S = { publishedAt: sql`s.published_at`, organizationId: sql`s.organization_id` };

/** Statements of a version of a synthesis that the caller may read. */
const statementsOf = (synthesis: unknown, version: unknown, env: Reading): Sql =>
  sql`select e.id from participation.synthesis_statement e join participation.synthesis_version v on v.synthesis_id = e.synthesis_id and v.number = e.in_version
    join participation.synthesis s on s.id = v.synthesis_id where s.id = ${synthesis} and v.number = ${chosenVersion(sql`s.id`, version, env)} and ${readsVersion(env)}`;

/** Whether it is among what a synthesis is of, and counts by itself. */
const isOf = (t: { id: Sql; callId: Sql }, synthesis: unknown, env: Reading): Sql =>
  sql`(exists (select from participation.synthesis s join participation.call a on a.initiative_id = s.initiative_id
      where s.id = ${synthesis} and a.id = ${t.callId} and (s.call_id is null or s.call_id = a.id) and ${seesSynthesis(S, env)})
    and not ${isMerged(t.id, env)})`;

export const isCitedBy = (t: { id: Sql }, synthesis: unknown, version: unknown, env: Reading): Sql =>
  sql`${t.id} in (select o.root from (${cited(statementsOf(synthesis, version, env), env)}) o)`;

export const isNotCitedBy = (t: { id: Sql; callId: Sql }, synthesis: unknown, version: unknown, env: Reading): Sql =>
  sql`(${isOf(t, synthesis, env)} and not ${isCitedBy(t, synthesis, version, env)})`;

/** Whether a statement that the caller may read cites it so; whichever way where no side is given. */
export const isCitedAs = (t: { id: Sql }, statement: unknown, side: unknown, env: Reading): Sql =>
  sql`${t.id} in (select o.root from (${cited(
    sql`select e.id from participation.synthesis_statement e join participation.synthesis_version v on v.synthesis_id = e.synthesis_id and v.number = e.in_version
      join participation.synthesis s on s.id = v.synthesis_id where e.id = ${statement} and (v.published_at is not null or ${writesFor(sql`s.organization_id`, env)})`,
    env,
  )}) o where ${side ?? null}::text is null or o.side = ${side ?? null})`;

/** What the statement with this id rests on, as `StatementFigures`. */
export const statementFigures = (key: Sql, env: Pick<Env, 'day'>): Sql =>
  sql`select (with cited as materialized (${cited(sql`select ${key}`, env)}),
    said as materialized (select r.root as id from cited r where r.side = 'SAYS_SO'),
    whole as materialized (select id from said union select m.contribution_id from participation.merged m join said r on r.id = m.into_id where ${stands(sql`m`, env)})
    select json_build_object('contributionCount', (select count(*)::int from said), 'gatheredCount', (select count(*)::int from whole) - (select count(*)::int from said),
      'supportCount', (select coalesce(sum(c.support_count), 0)::int from participation.contribution c where c.id in (select w.id from whole w)),
      'otherwiseCount', (select count(*)::int from cited r where r.side = 'SAYS_OTHERWISE'), 'withdrawnCount', ${withdrawnCount(sql`select ${key}`)}))`;

/** Not shown any more, whatever became of them. */
const withdrawnCount = (statements: Sql): Sql =>
  sql`(select count(distinct c.id)::int from participation.synthesis_citation x join participation.contribution c on c.id = x.contribution_id
    where c.status <> 'PUBLISHED' and x.statement_id in (${statements}))`;

const OWN = sql`select e.id from participation.synthesis_statement e where e.synthesis_id = v.synthesis_id and e.in_version = v.number`;

/** What `participation.synthesis_version v` of `participation.synthesis s` takes up, as `SynthesisFigures`. */
export const versionFigures = (env: Pick<Env, 'day'>): Sql =>
  sql`(with cited as materialized (${cited(OWN, env)}),
    shown as materialized (select coalesce(m.into_id, c.id) as root, sum(c.support_count)::int as supports from participation.contribution c join participation.call a on a.id = c.call_id
      left join participation.merged m on m.contribution_id = c.id and ${stands(sql`m`, env)}
      where a.initiative_id = s.initiative_id and (s.call_id is null or a.id = s.call_id) and ${isShownBy(env)} group by 1),
    told as (select n.supports, exists (select from cited r where r.root = n.root) as is_cited from shown n)
    select json_build_object('statementCount', (select count(*)::int from (${OWN}) e), 'publishedCount', count(*)::int,
      'citedCount', (count(*) filter (where t.is_cited))::int, 'notCitedCount', (count(*) filter (where not t.is_cited))::int,
      'supportCount', coalesce(sum(t.supports) filter (where t.is_cited), 0)::int, 'withdrawnCount', ${withdrawnCount(OWN)}) from told t)`;
