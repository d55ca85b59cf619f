import { entityByPrefix, type Node, ref } from '#lib/graphql';
import { similarItems } from '#lib/portals';
import { type Reader, type Sql, sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { NOTICE, seesNotice } from '../club-notice/club-notice.sight.js';
import { type SimilarRecord } from './similar.type.js';
import { seesWorkstreamOf } from '../workstream/workstream.sight.js';

interface Asked {
  /** Of each kind. */
  first: number;
  includeDemonstration: boolean;
  /** The notice that asks. */
  except?: string;
}

/** Items among which those of other titles are found. */
const LOOKED_AT = 200;

/** Words that a title has, any of them. */
const anyOf = (title: string): Sql =>
  sql`(select replace(plainto_tsquery('portals.french', portals.french_words(${title}))::text, '&', '|')::tsquery)`;

const score = (title: string, of: Sql, words: Sql): Sql =>
  sql`least(100, greatest(1, round(70 * public.word_similarity(${folded(title)}, territories.fold(${of})) + 30 * least(1, 4 * ts_rank(${words}, ${anyOf(title)})))))::int`;

const WORKSTREAM_WORDS = sql`to_tsvector('portals.french', portals.french_words(w.title_fr || ' ' || w.aim_fr))`;

/** What is like this title, of each kind as much as was asked for, and nothing that the reader may not see. */
export async function similarTo(
  { read, env, day }: Reader,
  title: string,
  { first, includeDemonstration, except }: Asked,
): Promise<{ nodes: SimilarRecord[] }> {
  const may = (demonstration: Sql): Sql => sql`(${includeDemonstration}::boolean or not ${demonstration})`;
  const found = await Promise.all([
    // What several organizations keep under one title looks the same to whoever reads: it is told once.
    read(sql`select o.id, o.score, o.title, '/ressources/' || o.id as path
      from (select distinct on (territories.fold(i.title)) s.id, s.score, i.title
        from (${similarItems(title, env, { first: LOOKED_AT, includeDemonstration })}) s join portals.item i on i.id = s.id
        order by territories.fold(i.title), s.score desc, s.id) o order by o.score desc, o.id limit ${first}::int`),
    read(sql`select w.id, case when ${env.locale} = 'en' then coalesce(w.title_en, w.title_fr) else w.title_fr end as title,
        '/chantiers/' || w.id as path, ${score(title, sql`w.title_fr`, WORKSTREAM_WORDS)} as score from club.workstream w
      where ${WORKSTREAM_WORDS} @@ ${anyOf(title)} and ${may(sql`w.demonstration`)} and ${seesWorkstreamOf(sql`w.id`, env)}
        and w.abandoned_on is null
        and not exists (select from club.club_notice o where o.id = ${except ?? null}::text and o.workstream_id = w.id) order by score desc, w.id limit ${first}::int`),
    read(sql`select n.id, n.title, '/club/besoins/' || n.id as path, ${score(title, sql`n.title`, sql`n.words`)} as score from club.club_notice n
      where n.words @@ ${anyOf(title)} and ${may(sql`n.demonstration`)} and ${seesNotice(NOTICE, env)}
        and n.ending is distinct from 'WITHDRAWN' and n.id is distinct from ${except ?? null}::text order by score desc, n.id limit ${first}::int`),
  ]);
  const nodes = found.flat() as { id: string; score: number; title: string; path: string }[];
  return { nodes: nodes.map(({ id, ...told }) => ({ ...told, subject: nodeOf(id, day) })) };
}

const nodeOf = (id: string, day: string): Node =>
  ref(entityByPrefix(id.replace(/_[^_]*$/, ''))!.target, id, day) as Node;
