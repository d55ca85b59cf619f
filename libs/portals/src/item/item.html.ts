import { type Env, sql, type Sql } from '#lib/reads';
import { until as untilNight } from '../media/media.sql.js';
import { ITEM, seesItem } from './item.sight.js';

const CLOSED = { fr: 'Un contenu qui n’est pas ouvert à tous.', en: 'A content that is not open to everybody.' };

/** As `written.ts` writes them: the block, what it shows, and of a picture what is said of it there. */
const FIGURE = '^<!--figure ([A-Za-z0-9_-]+) (media_[0-9a-z]{26})\\|(=?)([^|]*)\\|([^|]*)-->$';
const OTHER = '^<!--item ([A-Za-z0-9_-]+) ([a-z]+_[0-9a-z]{26})-->$';

/** The id of a picture as `FIGURE` finds it. */
export const FIGURE_ID = sql`f.m[2]`;

/**
 * The HTML of a text as it may be read now: pictures whose rights hold, at addresses that work until then, and the ways to the items that the caller sees.
 * Of what is not published yet, pictures are drawn only where `may` says so of `FIGURE_ID`.
 */
export const htmlShown = (html: Sql, locale: Sql, env: Env, until: Sql = untilNight(env), may: Sql = sql`true`): Sql =>
  sql`case when position('<!--' in ${html}) = 0 then ${html} else (select string_agg(coalesce(
      portals.figure_html(f.m[1], case when ${may} then ${FIGURE_ID} end, case when f.m[3] = '=' then f.m[4] end, f.m[5], ${locale}, ${env.today}, ${until}),
      '<p id="b-' || o.m[1] || '" class="item">' || coalesce(
        (select '<a href="/ressources/' || i.id || '">' || portals.escaped(x.title) || '</a>'
          from portals.item i cross join lateral portals.text_of(i.id, ${locale}) x where i.id = o.m[2] and ${seesItem(ITEM, env)}),
        case when ${locale} = 'en' then ${CLOSED.en}::text else ${CLOSED.fr}::text end) || '</p>',
      p.part), '' order by p.nr)
    from regexp_split_to_table(${html}, '(?=<!--)|(?<=-->)') with ordinality p(part, nr)
    left join lateral regexp_match(p.part, ${FIGURE}) f(m) on true left join lateral regexp_match(p.part, ${OTHER}) o(m) on true) end`;
