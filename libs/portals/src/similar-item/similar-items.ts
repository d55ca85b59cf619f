import { type Env, type Sql, sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { ITEM, seesItem } from '../item/item.sight.js';

/** Of a title, those that say most. */
const MOST_WORDS = 8;
/** Of what each question finds, so many are compared: where there are more, they are like hundreds of others. */
const MOST_TEXTS = 100;
/** So many are looked at to find them, as the caller may not see all of them. */
const MOST_READ = 500;

/**
 * The words of a title, and what is asked of titles and summaries: all of them, how those that are no short ones begin (one is still being typed, or ends with an error), and any two.
 * One alone is asked of titles: in a summary it says little. So few texts are looked at, however many there are: those that have any of the words, or letters, would be ever more.
 */
const questions = (title: string): Sql => sql`word as materialized (
    select w.word, array_to_tsvector(array[w.word])::text::tsquery as query,
      case when length(w.word) > 3 then array_to_tsvector(array[left(w.word, 4)])::text || ':*' end as beginning
    from unnest(tsvector_to_array(to_tsvector('portals.french', portals.french_words(${title})))) w(word) order by length(w.word) desc, w.word limit ${MOST_WORDS}::int),
  question(query, asked) as (select query, query from (select string_agg(w.query::text, ' & ')::tsquery from word w having count(*) > 1
      union select string_agg(w.beginning, ' & ')::tsquery from word w having count(w.beginning) > 1
      union select w.query && o.query from word w join word o on o.word > w.word) several(query)
    union select w.query, (w.query::text || ':A')::tsquery from word w
    union select w.beginning::tsquery, (w.beginning || 'A')::tsquery from word w where w.beginning is not null and not exists (select from word o where o.word <> w.word))`;

/** Published items that the caller may see and that are like this title: id and score, the most alike first. */
export function similarItems(
  title: string,
  env: Env,
  { first, includeDemonstration }: { first: number; includeDemonstration: boolean },
): Sql {
  return sql`with ${questions(title)},
    found as (select distinct on (x.item_id, x.locale) x.item_id, x.folded_title, x.heading from question q cross join lateral (
      select t.item_id, t.locale, t.folded_title, t.heading
      from (select a.item_id, a.locale, a.folded_title, a.heading from portals.item_text a where a.heading @@ q.query limit ${MOST_READ}::int) t
      join portals.item i on i.id = t.item_id
      where t.heading @@ q.asked and i.status = 'PUBLISHED' and ${seesItem(ITEM, env)} and (${includeDemonstration}::boolean or not i.demonstration)
      limit ${MOST_TEXTS}::int) x),
    scored as (select x.item_id, max(round(70 * public.word_similarity(${folded(title)}, x.folded_title)
        + 30 * least(1, 4 * ts_rank(x.heading, (select string_agg(w.query::text, ' | ')::tsquery from word w)))))::int as score from found x group by 1)
    select s.item_id as id, greatest(least(s.score, 100), 1) as score from scored s order by s.score desc, s.item_id limit ${first}::int`;
}
