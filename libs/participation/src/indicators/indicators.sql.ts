import { type Env, join, type Sql, sql } from '#lib/reads';
import { firstPromised, promisedOn } from '../call/call.promise.js';
import { byEndOf, dayOf } from '../day.js';
import { heardIn } from '../heard/heard.sql.js';
import { stands } from '../merge/merge.sql.js';
import { type ParticipationIndicators } from './indicators.type.js';

type On = Pick<Env, 'day' | 'today'>;
type Figure = keyof ParticipationIndicators;
/** Which figures are asked for: no other is worked out. */
type Asked = (figure: Figure) => boolean;

/** What was said elsewhere is counted from that day, whenever it was entered. */
const COUNTED_FROM = sql`coalesce(c.said_on, ${dayOf(sql`c.first_published_at`)})`;

/** What answers contributions, and what becomes of them, is of their initiative: found there, it need not be looked for beside each. */
const OF_ONE = sql`(select p.initiative_id from promise p limit 1)`;

/** Each figure of rows `c` of `counted`. */
const FIGURES: Readonly<Record<Figure, (people: Sql, env: On) => Sql>> = {
  contributions: () => sql`count(c.id)::int`,
  entered: () => sql`(count(*) filter (where c.origin <> 'ONLINE'))::int`,
  participants: (people) => people,
  supports: () => sql`coalesce(sum(c.supports), 0)::int`,
  supportsOnPaper: () => sql`coalesce(sum(c.hands), 0)::int`,
  answered: () => sql`count(c.answered_on)::int`,
  answeredRatio: () => sql`round(count(c.answered_on)::numeric / nullif(count(c.id), 0), 4)::float`,
  medianDaysToAnswer: () => sql`percentile_cont(0.5) within group (order by c.answered_on - c.counted_from)`,
  overdue: (_, { day }) => sql`(count(*) filter (where c.answered_on is null and c.promised < ${day}))::int`,
  late: (_, { day }) =>
    sql`(count(*) filter (where c.first < ${day} and c.counted_from <= c.first and coalesce(c.answered_on > c.first, true)))::int`,
  done: () => sql`(count(*) filter (where c.is_done))::int`,
};

/** What is looked up for each contribution, once, for the figures that are counted of it. */
const LOOKED_UP: readonly { for: readonly Figure[]; column: (env: On) => Sql; from?: (env: On) => Sql }[] = [
  {
    for: ['supports'],
    // Who takes their support back leaves none, so that all that are kept are those of today.
    column: ({ day, today }) => sql`case when ${day} >= ${today} then c.support_count
      else (select count(*) from participation.contribution_support s where s.contribution_id = c.id and ${byEndOf(sql`s.supported_at`, day)}) end as supports`,
  },
  {
    for: ['supportsOnPaper'],
    column: () =>
      sql`case when c.origin <> 'ONLINE' then (select e.support_on_paper from participation.contribution_entry e where e.contribution_id = c.id) end as hands`,
  },
  {
    for: ['answered', 'answeredRatio', 'medianDaysToAnswer', 'overdue', 'late'],
    column: () => sql`${dayOf(sql`g.since`)} as answered_on`,
    from: (env) =>
      sql`left join (select g.contribution_id, min(g.since) as since from participation.official_answer o
          cross join lateral (select * from participation.answer_given g where g.answer_id = o.id offset 0) g
        where o.initiative_id = ${OF_ONE} and ${stands(sql`g`, env)} group by g.contribution_id) g on g.contribution_id = c.id`,
  },
  {
    for: ['done'],
    column: ({
      day,
    }) => sql`c.id in (select f.contribution_id from participation.follow_up_step s join participation.followed_up f on f.step_id = s.id
      where s.initiative_id = ${OF_ONE} and s.status = 'DONE' and s.on_day <= ${day}) as is_done`,
  },
];

/** The contributions to calls `a` of one initiative, of which this holds, that were shown by the day; what a call promised is looked up once. */
function counted(which: Sql, env: On, asked: Asked): Sql {
  const parts = LOOKED_UP.filter((one) => one.for.some(asked));
  const columns = parts.map(({ column }) => sql`, ${column(env)}`);
  const from = parts.map((part) => part.from?.(env) ?? sql``);
  return sql`promise as materialized (select a.id, a.initiative_id, ${promisedOn(sql`a.id`, sql`a.answers_until`, env)} as promised, ${firstPromised(sql`a.id`, env)} as first
      from participation.call a where ${which}),
    counted as materialized (select c.id, c.territory_id, c.origin, ${COUNTED_FROM} as counted_from, p.promised, p.first${join(columns, '')}
      from promise p join participation.contribution c on c.call_id = p.id ${join(from, ' ')} where c.status = 'PUBLISHED' and ${COUNTED_FROM} <= ${env.day})`;
}

function figures(people: Sql, env: On, asked: Asked): Sql {
  const parts = Object.entries(FIGURES).filter(([name]) => asked(name as Figure));
  return sql`json_build_object(${join(
    parts.map(([name, figure]) => sql`${name}::text, ${figure(people, env)}`),
    ', ',
  )})`;
}

/** Counts contributions to calls `a` of which this holds, as the type `ParticipationIndicators` says; how many people wrote them is counted apart. */
export function indicatorsOf(which: Sql, people: Sql, env: On, fields: ReadonlySet<string>): Sql {
  const asked: Asked = (figure) => fields.has(figure);
  const told = figures(people, env, asked);
  // How many people there were is known without looking at what they wrote.
  const looks = Object.keys(FIGURES).some((name) => name !== 'participants' && fields.has(name));
  return looks ? sql`with ${counted(which, env, asked)} select ${told} from counted c` : sql`select ${told}`;
}

/** The same in each of the territories where an initiative takes place: all of it is looked up once, and counted wherever it lies. */
export function indicatorsWithin(initiative: Sql, env: On, fields: ReadonlySet<string>): Sql {
  const asked: Asked = (figure) => fields.has(`indicators.${figure}`);
  const people = asked('participants')
    ? heardIn({ initiative }, env)
    : sql`(select null as area, null::int as people where false)`;
  return sql`with ${counted(sql`a.initiative_id = ${initiative}`, env, asked)},
    whole as materialized (select r.territory_id as id from participation.initiative_territory r where r.initiative_id = ${initiative} order by r.territory_id limit 20),
    part as materialized (select distinct w.id as whole_id, v.territory_id
      from (select distinct c.territory_id from counted c) c join territories.territory_version v on v.territory_id = c.territory_id and v.valid_from <= ${env.day} and v.valid_to > ${env.day}
      join whole w on w.id in (v.territory_id, v.commune_id, v.epci_id, v.departement_id, v.region_id))
    select w.id as "territoryId", ${figures(sql`case when count(c.id) = 0 then 0 else h.people end`, env, asked)} as indicators
    from whole w left join ${people} h on h.area = 'in ' || w.id
    left join (part l join counted c on c.territory_id = l.territory_id) on l.whole_id = w.id
    group by w.id, h.people order by w.id`;
}
