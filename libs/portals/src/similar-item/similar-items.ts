import { type Env, type Sql, sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { ITEM, seesItem } from '../item/item.sight.js';

/** Published items that the caller may see and that are like this title: id and score, the most alike first. */
export function similarItems(
  title: string,
  env: Env,
  { first, includeDemonstration }: { first: number; includeDemonstration: boolean },
): Sql {
  const query = sql`(select replace(plainto_tsquery('portals.french', portals.french_words(${title}))::text, '&', '|')::tsquery)`;
  // Two questions: in one, what is asked by an index would be asked again of each text that either finds.
  return sql`with scored as (select x.item_id, max(round(70 * public.word_similarity(${folded(title)}, x.folded_title)
        + 30 * least(1, 4 * ts_rank(x.heading, ${query}))))::int as score
      from (select x.* from portals.item_text x where x.heading @@ ${query}
        union all select x.* from portals.item_text x where x.folded_title operator(public.%>) ${folded(title)}) x group by 1)
    select i.id, greatest(least(s.score, 100), 1) as score from scored s join portals.item i on i.id = s.item_id
    where i.status = 'PUBLISHED' and ${seesItem(ITEM, env)} and (${includeDemonstration}::boolean or not i.demonstration)
    order by s.score desc, i.id limit ${first}::int`;
}
