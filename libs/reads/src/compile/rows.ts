import { type OperationDefinitionNode } from 'graphql';
import { type Args } from '../declare.js';
import { Listing } from '../listing.js';
import { and, type Sql, sql } from '../sql.js';
import { type Asked } from './asked.js';
import { type Compiler } from './compiler.js';
import { tablePlace } from './place.js';
import { StepAside } from './step-aside.js';
import { dated, Day } from './template.js';

/** A list of Query that is read to its end: a statement with a row for each item, its JSON text, and one that counts them. */
export interface CompiledRows {
  rows: Sql;
  total: Sql;
}

/** Undefined where the operation asks for anything but one list: then all of its answer is one text. */
export function compileRows(compiler: Compiler, operation: OperationDefinitionNode): CompiledRows | undefined {
  const roots = compiler.parts([operation as never], 'Query').filter(({ name }) => name !== '__typename');
  const [selected] = roots;
  if (roots.length !== 1 || !selected || !compiler.isPage(selected.name)) return undefined;
  compiler.fields.add(`Query.${selected.name}`);
  const asked = compiler.ask(selected, Day.TODAY);
  const { model } = compiler.root(selected.name);
  const alias = compiler.alias();
  const t = model.as(alias);
  const source = model.sourceAs(alias);
  const parts = compiler.parts(selected.nodes, `${model.name}Connection`);
  for (const { name } of parts)
    if (name === 'edges') throw new StepAside(`${selected.name}.edges: a list that is read to its end has only nodes`);
  const nodes = parts.filter(({ name }) => name === 'nodes').flatMap((part) => part.nodes);
  if (nodes.length === 0) return undefined;
  const object = compiler.object(tablePlace(model, alias), nodes, asked.day);
  const list = (make: (listing: Listing) => Sql): Sql => asked.sql((args) => make(listingOf(args)));
  const listingOf = (args: Args): Listing => new Listing(model, (args.filter ?? {}) as Args, whole(args), t);
  const where = (listing: Listing): Sql => and([...listing.where()]);
  return {
    rows: dated(
      asked.day,
      sql`select ${object} from ${source} where ${list(where)} order by ${list((listing) => listing.order())}`,
    ),
    total: dated(asked.day, sql`select count(*)::int from ${source} where ${list(where)}`),
  };
}

/** What says which page is wanted has no place where all of the list is. */
function whole({ first: _first, last: _last, after: _after, before: _before, ...args }: Asked['given']): Args {
  return args;
}
