import { badUserInput, type EntityDeclaration, entityByPrefix, LARGEST_PAGE, prefixOf } from '#lib/graphql';
import { type Args, type Root } from '../declare.js';
import { ENV, type Model } from '../model.js';
import { type Selected } from '../selection.js';
import { and, join, raw, type Sql, sql } from '../sql.js';
import { type Asked } from './asked.js';
import { type Compiler } from './compiler.js';
import { compileConnection } from './connection.js';
import { compileEntities, ENTITIES } from './entities.js';
import { orNull, written } from './json.js';
import { tablePlace } from './place.js';
import { StepAside } from './step-aside.js';
import { dated, Day, type Run } from './template.js';

/** JSON text of a field of Query. */
export function compileRoot(compiler: Compiler, selected: Selected): Sql {
  const { name, field, nodes } = selected;
  if (name === '__typename') return written('"Query"');
  compiler.fields.add(`Query.${name}`);
  const asked = compiler.ask(selected, Day.TODAY);
  if (name === ENTITIES) return compileEntities(compiler, asked);
  if (name === 'node') return node(compiler, asked);
  if (name === 'nodes') return objects(compiler, asked);
  const { model, root } = compiler.root(name);
  switch (root.kind) {
    case 'page':
      return dated(
        asked.day,
        compileConnection(compiler, model, asked, root.filter, () => [{}]),
      );
    case 'list': {
      const query = asked.sql((args) => root.query(ENV, args));
      return dated(asked.day, compiler.listOf(query, model.name, nodes, asked.day));
    }
    case 'single':
      return dated(asked.day, orNull(field.type, single(compiler, model, root, asked)));
    default:
      throw new StepAside(`Query.${name} is of no kind that is known here`);
  }
}

/** Whatever its id says that it is: the beginning of the id is the same for all runs. */
function node(compiler: Compiler, asked: Asked): Sql {
  const entity = entityByPrefix(prefixOf(asked.given['id'] as string) ?? '');
  if (!entity) return written('null');
  const id = asked.sql((args) => sql`${args['id']}::text`);
  return byId(compiler, asked, entity, id);
}

/** In the order of the ids. Which kinds are among them is the same for all runs. */
function objects(compiler: Compiler, asked: Asked): Sql {
  const ids = (args: Args): string[] => args['ids'] as string[];
  const prefixes = new Set(ids(asked.given).map((id) => prefixOf(id) ?? ''));
  const kinds = [...prefixes].sort().flatMap((prefix) => entityByPrefix(prefix) ?? []);
  const item = raw(`${compiler.alias()}_item`);
  const cases = kinds.map(
    (entity) =>
      sql`when starts_with(${item}.id, ${`${entity.prefix}_`}::text) then ${byId(compiler, asked, entity, sql`${item}.id`)}`,
  );
  const object = cases.length ? sql`case ${join(cases, ' ')} else 'null' end` : written('null');
  const given = asked.sql((args) => {
    if (ids(args).length > LARGEST_PAGE) throw badUserInput(`ids: at most ${LARGEST_PAGE}`, 'ids');
    return sql`unnest(${ids(args)}::text[]) with ordinality ${item}(id, nr)`;
  });
  return sql`(select coalesce('[' || string_agg(${object}, ',' order by ${item}.nr) || ']', '[]') from ${given})`;
}

function byId(compiler: Compiler, asked: Asked, entity: EntityDeclaration, id: Sql): Sql {
  const model = compiler.model(entity.target.name);
  const alias = compiler.alias();
  const t = model.as(alias);
  // Only references to what is dated say a day.
  const day = entity.dated ? asked.day : Day.TODAY;
  const object = compiler.object(tablePlace(model, alias), asked.selected.nodes, day);
  const where = and([sql`${model.keyOf(t)} = ${id}`, model.state(t), model.visible(t)]);
  return dated(day, sql`coalesce((select ${object} from ${model.sourceAs(alias)} where ${where}), 'null')`);
}

function single(compiler: Compiler, model: Model, root: Root<any> & { kind: 'single' }, asked: Asked): Sql {
  const alias = compiler.alias();
  const t = model.as(alias);
  // Which of its parts are there is found with what is given: nobody finds anything by a value alone.
  const found = root.find(t, asked.given, ENV);
  if (!found) return raw('null::text');
  const find = (args: Args, run: Run | undefined) =>
    run ? run.remember(find, () => root.find(t, args, ENV)) : root.find(t, args, ENV);
  const where = asked.sql((args, run) => {
    const now = find(args, run);
    return now ? and([now.anyState ? undefined : model.state(t), now.where]) : raw('false');
  });
  const order = found.order ? sql` order by ${asked.sql((args, run) => find(args, run)?.order ?? raw('1'))}` : raw('');
  const object = compiler.object(tablePlace(model, alias), asked.selected.nodes, asked.day);
  return sql`(select ${object} from ${model.sourceAs(alias)} where ${and([model.visible(t), where])}${order} limit 1)`;
}
