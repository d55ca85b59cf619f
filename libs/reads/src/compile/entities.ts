import { type EntityDeclaration, faultOfKey } from '#lib/graphql';
import { type Args } from '../declare.js';
import { and, join, raw, type Sql, sql } from '../sql.js';
import { type Asked } from './asked.js';
import { type Compiler } from './compiler.js';
import { written } from './json.js';
import { tablePlace } from './place.js';
import { StepAside } from './step-aside.js';
import { dated, Day } from './template.js';

/** The field by which a gateway asks a subgraph for objects by their keys. */
export const ENTITIES = '_entities';

interface Key {
  __typename: string;
  id: string;
  asOf?: string | null;
}

const keysOf = (value: unknown): Key[] => (value ?? []) as Key[];
const kindOf = ({ __typename, asOf }: Key): string => `${__typename}${asOf == null ? '' : '@'}`;

/** What decides how keys are read, beside the ids: their types, and which of them say a day, the same one all. */
export function kindsOfKeys(value: unknown): string {
  if (keysOf(value).some(faultOfKey)) return ODD;
  const kinds = new Set(keysOf(value).map(kindOf));
  const days = new Set(keysOf(value).flatMap(({ asOf }) => asOf ?? []));
  return `${[...kinds].sort().join(',')}${days.size > 1 ? SEVERAL : ''}`;
}

const SEVERAL = ' on several days';
const ODD = ' odd';

/** JSON text of the objects of these keys, in their order: null for what does not exist, or is hidden. */
export function compileEntities(compiler: Compiler, asked: Asked): Sql {
  const keys = (args: Args): Key[] => keysOf(args['representations']);
  const kinds = kindsOfKeys(asked.given['representations']);
  if (kinds === ODD) throw new StepAside('it asks for what no gateway asks');
  if (kinds.endsWith(SEVERAL)) throw new StepAside('it asks for objects of several days');
  const alias = compiler.alias();
  const item = raw(`${alias}_item`);
  const said = new Day(
    `day of ${alias}`,
    (run) => keys(asked.args(run)).find(({ asOf }) => asOf != null)!.asOf!,
    undefined,
    true,
  );
  const cases = kinds.split(',').map((kind) => {
    const entity = compiler.entity(kind.replace('@', ''));
    // Only references to what is dated say a day.
    const day = entity.dated && kind.endsWith('@') ? said : Day.TODAY;
    return sql`when ${written(kind)} then ${objectOf(compiler, asked, entity, sql`${item}.id`, day)}`;
  });
  const list = asked.sql((args) => {
    const ids = keys(args).map(({ id }) => id);
    const all = keys(args).map(kindOf);
    return sql`unnest(${ids}::text[], ${all}::text[]) with ordinality ${item}(id, kind, nr)`;
  });
  return sql`(select coalesce('[' || string_agg(case ${item}.kind ${join(cases, ' ')} end, ',' order by ${item}.nr) || ']', '[]') from ${list})`;
}

function objectOf(
  compiler: Compiler,
  { selected }: Asked,
  { target: type }: EntityDeclaration,
  id: Sql,
  day: Day,
): Sql {
  const model = compiler.own(type.name);
  if (!model) {
    const { place, isSeen } = compiler.elsewhere(type);
    const object = compiler.object(place(id), selected.nodes, day);
    const seen = isSeen(id);
    return dated(day, seen ? sql`case when ${seen} then ${object} else 'null' end` : object);
  }
  const alias = compiler.alias();
  const t = model.as(alias);
  const object = compiler.object(tablePlace(model, alias), selected.nodes, day);
  const where = and([sql`${model.keyOf(t)} = ${id}`, model.state(t), model.visible(t)]);
  return dated(day, sql`coalesce((select ${object} from ${model.sourceAs(alias)} where ${where}), 'null')`);
}
