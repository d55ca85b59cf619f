import { Int } from '@nestjs/graphql';
import { badUserInput } from '#lib/graphql';
import { argument, type Env, list, maybe, needed, reads, sql, type Sql, type TypeThunk, union } from '#lib/reads';
import { hasSearched, rankOfName, territoriesFound, Territory } from '#lib/territories';
import { Agreement } from '../agreement/agreement.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { NetworkEvent } from '../network-event/network-event.type.js';
import { Organization } from '../organization/organization.type.js';
import { Person } from '../person/person.type.js';
import { demonstrationArgument } from '../record/record.filters.js';
import { SearchKind } from './search.enums.js';
import { SearchResult } from './search.type.js';

const LONGEST = 100;
const DEFAULT = 10;
const MOST = 50;

interface Asked {
  text: string;
  /** How many of a kind may be on the page. */
  most: number;
  /** Whether what was made for demonstration is wanted too. */
  isIncluded: boolean;
  includeEnded: boolean;
}

/** Those of a kind, with columns `id`, `rank` and `weight`; of two that rank alike the heavier comes first. */
type Search = (asked: Asked, env: Env) => Sql;

/** Who is named so: `source` has the columns `id`, `folded_name`, `demonstration` and `weight`. */
const byName =
  (source: (env: Env) => Sql): Search =>
  ({ text, most, isIncluded }, env) => {
    const name = sql`n.folded_name`;
    return sql`(select n.id, max(${rankOfName(name, text)}) as rank, max(n.weight) as weight from (${source(env)}) n
      where ${hasSearched(name, text)} and (${isIncluded} or not n.demonstration) group by n.id order by 2 desc, 3 desc, 1 limit ${most})`;
  };

const SIREN = /^\d{9}$/;

const organizations: Search = (asked, env) => {
  const siren = asked.text.replaceAll(' ', '');
  if (SIREN.test(siren))
    return sql`(select o.id, 500 as rank, 0 as weight from network.organization o where o.siren = ${siren}
      and (${asked.isIncluded} or not o.demonstration))`;
  return byName(
    () => sql`select o.id, o.folded_name, o.demonstration, -length(o.name) as weight from network.organization o
      union all select o.id, f.folded_name, o.demonstration, -length(o.name) from network.organization_name f join network.organization o on o.id = f.organization_id`,
  )(asked, env);
};

/** In the order in which those that rank alike come. */
const SEARCHES: Readonly<Record<SearchKind, Search>> = {
  ORGANIZATION: organizations,
  AGREEMENT: byName(
    () =>
      sql`select a.id, territories.fold(a.title) as folded_name, a.demonstration, extract(year from a.starts_first)::int as weight from network.agreement a`,
  ),
  TERRITORY: ({ text, most, includeEnded }, { day }) =>
    sql`(${territoriesFound({ search: text, day, includeEnded, most })})`,
  PERSON: byName(
    () =>
      sql`select p.id, p.folded_name, p.demonstration, -length(p.folded_name) as weight from network.person p where p.public`,
  ),
  EVENT: byName(
    ({
      locale,
    }) => sql`select t.id, territories.fold(concat_ws(' ', case when ${locale} = 'en' then t.title_en else t.title_fr end, t.detail)) as folded_name,
      t.demonstration, extract(year from t.starts)::int as weight from network.timeline_entry t where t.kind = 'EVENT'`,
  ),
  MEETING: byName(
    () => sql`select m.id, territories.fold(concat_ws(' ', b.name, m.place)) as folded_name, m.demonstration,
      (m.scheduled_on - date '2000-01-01') as weight from network.meeting m join network.governing_body b on b.id = m.governing_body_id`,
  ),
};

interface SearchArgs {
  text: string;
  kinds?: SearchKind[] | null;
  first: number;
  includeDemonstration: boolean;
  includeEnded: boolean;
}

function search(env: Env, { text, kinds, first, includeDemonstration, includeEnded }: SearchArgs): Sql {
  if (text.length > LONGEST) throw badUserInput(`text: at most ${LONGEST} characters`, 'text');
  if (first < 1 || first > MOST) throw badUserInput(`first: 1 to ${MOST}`, 'first');
  if (!/[\p{L}\p{N}]/u.test(text)) return NOTHING;
  const asked = { text, most: first, isIncluded: Boolean(includeDemonstration), includeEnded: Boolean(includeEnded) };
  const wanted = Object.entries(SEARCHES).filter(([kind]) => !kinds || kinds.includes(kind as SearchKind));
  const parts = wanted.map(
    ([kind, find], place) =>
      sql`select f.id, ${kind}::text as kind, f.rank, f.weight, ${place}::int as place from ${find(asked, env)} f`,
  );
  return parts.length
    ? sql`select h.kind, ${HELD} from (${union(parts)}) h order by h.rank desc, h.place, h.weight desc, h.id limit ${first}::int`
    : NOTHING;
}

const HELD = sql`case h.kind when 'TERRITORY' then h.id end as "TERRITORY", case h.kind when 'ORGANIZATION' then h.id end as "ORGANIZATION",
  case h.kind when 'AGREEMENT' then h.id end as "AGREEMENT", case h.kind when 'PERSON' then h.id end as "PERSON",
  case h.kind when 'MEETING' then h.id end as "MEETING", case h.kind when 'EVENT' then h.id end as "EVENT"`;
const NOTHING = sql`select h.kind, ${HELD} from (select null::text as kind, null::text as id) h where false`;

/** The id of what was found, under its kind. */
type Held = Record<keyof typeof SearchKind, string | null>;

/** The object itself, where it is of this kind. */
const of = (target: TypeThunk, key: keyof Held & string, what: string) =>
  maybe<Held>(target, key, `${what}; null for other kinds.`);

export const searchReads = reads<Held>(SearchResult, {
  visible: 'everyone',
  fields: {
    territory: of(() => Territory, 'TERRITORY', 'The territory'),
    organization: of(() => Organization, 'ORGANIZATION', 'The organization'),
    agreement: of(() => Agreement, 'AGREEMENT', 'The agreement'),
    person: of(() => Person, 'PERSON', 'The person'),
    meeting: of(() => Meeting, 'MEETING', 'The meeting'),
    event: of(() => NetworkEvent, 'EVENT', 'The gathering'),
  },
  roots: {
    search: list(
      'EVERYONE',
      `What is called so, the best first: a whole name before its beginning, that before words in it, then territories whose name is alike. Nothing for a blank text; at most ${MOST}.`,
      (env, args) => search(env, args as SearchArgs),
      {
        args: {
          text: needed(
            String,
            `A name or a part of it, or a code. At most ${LONGEST} characters; accents, hyphens and case do not matter.`,
          ),
          kinds: argument([SearchKind], 'Any of these kinds; all when left out.'),
          first: argument(Int, `How many, 1 to ${MOST}.`, DEFAULT),
          ...demonstrationArgument,
          includeEnded: argument(
            Boolean,
            'Also territories that had ended before the day; false when left out.',
            false,
          ),
        },
        asOf: 'The day to describe: names and codes of territories, and all that is nested; today in Paris when left out.',
      },
    ),
  },
});
