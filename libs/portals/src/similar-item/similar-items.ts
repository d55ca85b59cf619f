import { type Env, type Sql, sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { ITEM, seesItem } from '../item/item.sight.js';

/** Of a title, those that say most. */
const MOST_WORDS = 8;
/** Texts that each question looks at: where there are more, what it finds is like hundreds of others. */
const MOST_TEXTS = 100;

/**
 * The words of a title, and what is asked of titles and summaries: all of them, how those that are no short ones begin (one is still being typed, or ends with an error), any two, and each.
 * So few texts are looked at, however many there are: those that have any of the words, or letters, would be ever more.
 */
const questions = (title: string): Sql => sql`word as materialized (
    select w.word, array_to_tsvector(array[w.word])::text::tsquery as query,
      case when length(w.word) > 3 then array_to_tsvector(array[left(w.word, 4)])::text || ':*' end as beginning
    from unnest(tsvector_to_array(to_tsvector('portals.french', portals.french_words(${title})))) w(word) order by length(w.word) desc, w.word limit ${MOST_WORDS}::int),
  question(query) as (select string_agg(w.query::text, ' & ')::tsquery from word w
    union select string_agg(w.beginning, ' & ')::tsquery from word w
    union select w.query && o.query from word w join word o on o.word > w.word
    union select w.query from word w)`;

/** Published items that the caller may see and that are like this title: id and score, the most alike first. */
export function similarItems(
  title: string,
  env: Env,
  { first, includeDemonstration }: { first: number; includeDemonstration: boolean },
): Sql {
  return sql`with ${questions(title)},
    found as (select distinct on (x.item_id, x.locale) x.item_id, x.folded_title, x.heading from question q cross join lateral (
      select t.item_id, t.locale, t.folded_title, t.heading from portals.item_text t where t.heading @@ q.query limit ${MOST_TEXTS}::int) x),
    scored as (select x.item_id, max(round(70 * public.word_similarity(${folded(title)}, x.folded_title)
        + 30 * least(1, 4 * ts_rank(x.heading, (select string_agg(w.query::text, ' | ')::tsquery from word w)))))::int as score from found x group by 1)
    select i.id, greatest(least(s.score, 100), 1) as score from scored s join portals.item i on i.id = s.item_id
    where i.status = 'PUBLISHED' and ${seesItem(ITEM, env)} and (${includeDemonstration}::boolean or not i.demonstration)
    order by s.score desc, i.id limit ${first}::int`;
}
