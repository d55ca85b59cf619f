import { type Type } from '@nestjs/common';
import { entityOf } from '#lib/graphql';
import { type Env, oneOf, type Reader, sql, type Sql, union } from '#lib/reads';
import { ChainSide, LINKS } from './chain.kinds.js';

/** A record at which a chain goes on. */
export interface Place {
  id: string;
  side: ChainSide;
}

/** What was known by the day. What is recorded today is known today, also what is planned for later. */
const isKnown = (on: Sql, { day, today }: Env): Sql =>
  sql`(${on} is null or ${day} >= ${today} or network.first_day(${on}) <= ${day})`;

/** Within what a date may mean, an end too: a month or a year may have ended on its last day. */
const isPossible = ({ day }: Env): Sql =>
  sql`coalesce(network.first_day(l.on_day) <= ${day} and ${day} < network.last_day(l.on_day), false)
    or coalesce(network.first_day(l.until_day) <= ${day} and ${day} < network.gone_from(l.until_day), false)`;

/** Ends of links at which records of these types stand, and how a chain goes on from there. */
const WAYS = {
  [ChainSide.BEFORE]: { near: sql`v.to_id`, far: sql`v.from_id`, starts: 'to', leads: 'from' },
  [ChainSide.AFTER]: { near: sql`v.from_id`, far: sql`v.to_id`, starts: 'from', leads: 'to' },
} as const;

/** Links of one record, with `far` the record at their other end. */
interface From {
  id: Sql;
  side: Sql;
  /** All places that the statement is for: what none of them can lead to stays out of it. */
  places: readonly Place[];
  /** Any of these kinds; all when not given. */
  among?: readonly string[] | null | undefined;
}

function linksAt({ id, side, places, among }: From, reader: Reader): Sql {
  const { env } = reader;
  const far = new Set<Type>();
  const parts = Object.values(ChainSide).flatMap((way) => {
    const { near, far: other, starts, leads } = WAYS[way];
    const ids = places.filter((place) => place.side === way).map((place) => place.id);
    return LINKS.flatMap(({ view, kinds }) => {
      const met = Object.keys(kinds).filter(
        (kind) => (!among || among.includes(kind)) && kinds[kind]![starts]().some((type) => ids.some(isOf(type))),
      );
      for (const kind of met) for (const type of kinds[kind]![leads]()) far.add(type);
      const of = sql`select v.kind, ${other} as far, v.on_day, v.until_day from ${view} v where ${side} = ${way} and ${near} = ${id} and ${oneOf(sql`v.kind`, met)}`;
      return met.length ? [of] : [];
    });
  });
  // Apart, so that what may be seen is asked of the few that were found, and not once for each part of each view.
  const found = parts.length ? sql`(${union(parts)} offset 0)` : NOTHING;
  return sql`(select l.kind, l.far, l.on_day as "on", case when ${isKnown(sql`l.until_day`, env)} then l.until_day end as until,
      ${isPossible(env)} as possible, coalesce(network.first_day(l.on_day), '-infinity') as starts
    from ${found} l where ${isKnown(sql`l.on_day`, env)} and ${reader.sees(sql`l.far`, [...far])})`;
}

const NOTHING = sql`(select null::text as kind, null::text as far, null::text as on_day, null::text as until_day where false)`;

const LINK = sql`json_build_object('kind', l.kind, 'far', l.far, 'on', l."on", 'until', l.until, 'possible', l.possible)`;

/** What goes on from each place, a row for each kind: how many, and the latest of them. */
export function fansAt(places: readonly Place[], most: number, reader: Reader): Sql {
  const ids = places.map(({ id }) => id);
  const sides = places.map(({ side }) => side);
  return sql`select p.id, p.side, f.kind, f.count, f.links
    from unnest(${ids}::text[], ${sides}::text[]) with ordinality p(id, side, nr)
    cross join lateral (select l.kind, count(*)::int as count, coalesce(json_agg(${LINK} order by l.rank) filter (where l.rank <= ${most}::int), '[]') as links
      from (select n.*, row_number() over (partition by n.kind order by n.starts desc, n.far) as rank
        from ${linksAt({ id: sql`p.id`, side: sql`p.side`, places }, reader)} n) l group by l.kind) f
    order by p.nr, f.kind`;
}

/** Where a page of the links of one record goes on: all of it is in the order. */
export type Beyond = readonly [starts: string, kind: string, far: string];

export interface PageOf extends Place {
  kinds?: readonly string[] | null | undefined;
  beyond?: Beyond | undefined;
  backward: boolean;
  size: number;
}

/** A page of the links of one record, latest first, read one further than its size. */
export function pageAt(page: PageOf, reader: Reader): Sql {
  const { beyond, backward, size } = page;
  const [later, far] = backward ? [sql`>`, sql`<`] : [sql`<`, sql`>`];
  const where =
    beyond &&
    sql`where l.starts ${later} ${beyond[0]}::date or (l.starts = ${beyond[0]}::date and (l.kind, l.far) ${far} (${beyond[1]}::text, ${beyond[2]}::text))`;
  const order = backward ? sql`l.starts, l.kind desc, l.far desc` : sql`l.starts desc, l.kind, l.far`;
  return sql`select ${LINK} as link, l.starts::text as starts from ${of(page, reader)} l ${where ?? sql``} order by ${order} limit ${size + 1}::int`;
}

export const allOf = (page: PageOf, reader: Reader): Sql => sql`from ${of(page, reader)} l`;

const of = ({ id, side, kinds }: PageOf, reader: Reader): Sql =>
  linksAt({ id: sql`${id}::text`, side: sql`${side}::text`, places: [{ id, side }], among: kinds }, reader);

/** What one would expect to have come of these records, and nobody knows of. */
export function missingOf(ids: readonly string[], reader: Reader): Sql {
  const { env } = reader;
  return union(
    LINKS.flatMap(({ view, kinds, expected }) =>
      expected.map(({ of, kind, lacks, unlessSeen }) => {
        const seen =
          (): Sql => sql`and not exists (select from ${view} v where v.from_id = x.id and v.kind = ${kind}::text
          and ${isKnown(sql`v.on_day`, env)} and ${reader.sees(sql`v.to_id`, kinds[kind]!.to())})`;
        return sql`select x.id, ${kind}::text as kind from unnest(${ids.filter(isOf(of()))}::text[]) x(id)
          where ${lacks(sql`x.id`, env.day)} ${unlessSeen ? seen() : sql``}`;
      }),
    ),
  );
}

const isOf =
  (type: Type) =>
  (id: string): boolean =>
    id.startsWith(`${entityOf(type)!.prefix}_`);
