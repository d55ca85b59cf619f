import { Int } from '@nestjs/graphql';
import { argument, contribute, type Env, needed, perKey, type Sql, sql, toldOf, values } from '#lib/reads';
import { DocumentCall } from '../call/call.type.js';
import { answersForCall, isShownBy } from '../contribution/contribution.sight.js';
import { Contribution } from '../contribution/contribution.type.js';
import { byEndOf } from '../day.js';
import { changesOf } from './document.compared.js';
import { draftBesideText } from './document.draft.js';
import { ContributionPassage, DocumentChange, DocumentDraft, DocumentText, DocumentVersion } from './document.type.js';

const EVERYONE = { audience: 'EVERYONE' } as const;

/** The version of this number, or the last: of those that were published by the day. */
const versionOf = (number: unknown, { day }: Pick<Env, 'day'>): Sql =>
  typeof number === 'number'
    ? sql`v.number = ${number} and ${byEndOf(sql`v.published_at`, day)}`
    : byEndOf(sql`v.published_at`, day);

const foundIn = (env: Pick<Env, 'day'>): Sql =>
  sql`participation.passage_found f join participation.contribution c on c.id = f.contribution_id
    where f.call_id = v.call_id and f.version_number = v.number and ${isShownBy(env)}`;

const blocksOf = (env: Pick<Env, 'day'>): Sql => sql`(
  with said as materialized (select f.block_id, f.starts_at, f.ends_at, count(*)::int as count from ${foundIn(env)} and f.block_id is not null group by 1, 2, 3)
  select json_agg(b.value || jsonb_build_object(
    'contributionCount', coalesce((select sum(s.count) from said s where s.block_id = b.value ->> 'id'), 0)::int,
    'quotations', coalesce((select jsonb_agg(jsonb_build_object('start', q.starts_at, 'end', q.ends_at, 'contributionCount', q.count) order by q.starts_at, q.ends_at)
      from (select * from said s where s.block_id = b.value ->> 'id' and s.starts_at is not null order by s.starts_at, s.ends_at limit 50) q), '[]')) order by b.nr)
  from jsonb_array_elements(v.blocks) with ordinality b(value, nr))`;

export const documentFields = contribute(() => DocumentCall, {
  text: perKey(
    (key, env, { version }) =>
      sql`select json_build_object('number', v.number, 'publishedAt', v.published_at, 'locale', v.locale, 'markup', v.markup, 'blocks', ${blocksOf(env)},
          'removedCount', (select count(*)::int from ${foundIn(env)} and f.state = 'REMOVED'))
        from participation.document_version v where v.call_id = ${key} and ${versionOf(version, env)} order by v.number desc limit 1`,
    'What it says on the day that is asked about, or in the version of that number; null where it was not published by then.',
    {
      ...{ ...EVERYONE, type: () => DocumentText, nullable: true, work: 100 },
      args: { version: argument(Int, 'The version of this number; the one that stood on the day when left out.') },
    },
  ),
  versions: values(
    () => DocumentVersion,
    (key, { day }) =>
      sql`select v.number, v.published_at as "publishedAt", v.note, (select count(*)::int from participation.official_answer o join participation.answered d on d.answer_id = o.id
            join participation.contribution c on c.id = d.contribution_id where o.document_call_id = v.call_id and o.document_version = v.number
              and ${byEndOf(sql`o.answered_at`, day)} and ${isShownBy({ day })}) as "takenUpCount"
          from participation.document_version v where v.call_id = ${key} and ${byEndOf(sql`v.published_at`, day)} order by v.number desc`,
    'What was published of it by the day, the last of it first; at most 50.',
    { ...EVERYONE, bound: 10 },
  ),
  changes: toldOf(
    (reader, key, { since, version }) => changesOf(reader, key, { since, version } as never),
    'What changed from one version to another, block by block in the order of the later one, with what stayed; null where either was not published by the day that is asked about. At most 800.',
    {
      ...{ ...EVERYONE, type: () => [DocumentChange], nullable: true, bound: 60, work: 300 },
      args: {
        since: needed(Int, 'The number of the earlier version.'),
        version: needed(Int, 'The number of the later one.'),
      },
    },
  ),
  draft: toldOf(
    (reader, key) => draftBesideText(reader, key),
    'What is being written, for those who answer for the call; null for others, and where nothing is.',
    { ...EVERYONE, type: () => DocumentDraft, nullable: true, work: 300 },
  ),
  viewerAnswers: perKey((key, env) => sql`select ${answersForCall(key, env)}`, 'Whether the caller answers for it.', {
    ...{ ...EVERYONE, type: () => Boolean },
  }),
});

export const contributionPassage = contribute(() => Contribution, {
  passage: perKey(
    (key, env, { version }) =>
      sql`select json_build_object('version', p.version_number, 'block', p.block_id, 'exact', p.exact, 'prefix', p.prefix, 'suffix', p.suffix, 'found', (
            select json_build_object('version', f.version_number, 'state', f.state, 'block', f.block_id, 'start', f.starts_at, 'end', f.ends_at)
            from participation.passage_found f join participation.document_version v on v.call_id = f.call_id and v.number = f.version_number
            where f.contribution_id = p.contribution_id and (v.number = p.version_number or ${versionOf(version, env)})
              and (${version ?? null}::int is null or v.number = ${version ?? null}) order by v.number desc limit 1))
        from participation.contribution_passage p where p.contribution_id = ${key}`,
    'The passage of the text of its call that it is about; null where it is about all of it, or its call puts up none.',
    {
      ...{ ...EVERYONE, type: () => ContributionPassage, nullable: true },
      args: {
        version: argument(Int, 'Where it is in the version of this number; in the one of the day when left out.'),
      },
    },
  ),
});
