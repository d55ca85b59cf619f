import { type Env, type Sql, sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { type PointInput } from '../contribution/contribution.inputs.js';
import { seesContribution } from '../contribution/contribution.sight.js';

/** What somebody writes, as far as it is. */
export interface DraftWords {
  callId: string;
  title: string;
  body?: string | null;
  point?: PointInput | null;
}

/** Of what is found, so many are compared; of what is written, so many stems are looked for, two of them together. */
const LOOKED_AT = 500;
const STEMS = 6;
/** Of a body, so many characters: what it is about is said at its beginning. */
const BEGINNING = 600;
/** Below this, two contributions share words and not what they say. */
const ALIKE = 40;

/** How far from the point something is about the same place, in metres: what is shown of a place may be the centre of its commune. */
const NEAR = sql`case o.precision when 'COMMUNE' then 8000 else 1000 end`;

/**
 * Published contributions to the call that say much the same: id and score, the most alike first. Found by two stems together, wherever they
 * stand; titles count for more than texts. One stem alone is looked for in titles: in texts it says little.
 */
export function similarContributions({ callId, title, body, point }: DraftWords, env: Env, first: number): Sql {
  const whole = `${title} ${(body ?? '').slice(0, BEGINNING)}`;
  // As all are of one call, whether they are seen is asked once.
  const isSeen = seesContribution(
    { callId: sql`${callId}::text`, status: sql`'PUBLISHED'`, personId: sql`null::text` },
    env,
  );
  return sql`with asked as materialized (select ${stemsOf(folded(title))} as title, ${stemsOf(folded(whole))} as whole),
    sought as materialized (select coalesce(string_agg(quote_literal(one.stem) || ' & ' || quote_literal(other.stem), ' | ') filter (where other.stem is not null),
        max(quote_literal(one.stem)))::tsquery as query
      from asked a cross join lateral unnest(a.whole[1:${STEMS}::int]) with ordinality one(stem, nr)
      left join lateral unnest(a.whole[1:${STEMS}::int]) with ordinality other(stem, nr) on other.nr > one.nr),
    found as materialized (select o.id, tsvector_to_array(w.stems) as stems, territories.fold(o.title) as title
      from participation.contribution_words w join participation.contribution o on o.id = w.contribution_id
      where w.stems @@ (select s.query from sought s) and o.call_id = ${callId} and o.status = 'PUBLISHED'
        and ${point ? isNear(point) : sql`true`} and ${isSeen} limit ${LOOKED_AT}::int),
    titled as materialized (select f.id, f.stems, f.title, ${stemsOf(sql`f.title`)} as title_stems from found f),
    scored as (select t.id, round(35 * ${share(sql`a.title`, sql`t.stems`)} + 20 * ${share(sql`t.title_stems`, sql`a.whole`)} + 20 * ${share(sql`a.whole`, sql`t.stems`)}
      + 25 * coalesce(public.word_similarity(${folded(title)}, t.title), 0))::int as score
      from titled t cross join asked a where cardinality(a.whole) > 1 or a.whole && t.title_stems)
    select s.id, least(s.score, 100) as score from scored s where s.score >= ${ALIKE}::int order by s.score desc, s.id limit ${first}::int`;
}

/** Stems of a folded text, as `contribution_words` has them, in the order in which they stand. */
const stemsOf = (text: Sql): Sql =>
  sql`array(select s.lexeme from unnest(to_tsvector('portals.french', portals.french_words(coalesce(${text}, '')))) s order by s.positions[1])`;

/** How much of the one the other has. */
const share = (of: Sql, among: Sql): Sql =>
  sql`coalesce((select count(*) from unnest(${of}) s(stem) where s.stem = any(${among}))::float / nullif(cardinality(${of}), 0), 0)`;

const isNear = ({ longitude, latitude }: PointInput): Sql =>
  sql`(o.precision is null or 111195 * sqrt(power(o.latitude - ${latitude}::float8, 2)
    + power((o.longitude - ${longitude}::float8) * cos(radians(${latitude}::float8)), 2)) <= ${NEAR})`;
