import { type FieldNode, getNamedType } from 'graphql';
import { endOfCount } from '#lib/graphql';
import { type Args, type Columns, type Parent, type Summary } from '../declare.js';
import { counted, Listing, type Tie } from '../listing.js';
import { ENV, type Model } from '../model.js';
import { fieldsOf, type Selected } from '../selection.js';
import { and, join, raw, type Sql, sql, union } from '../sql.js';
import { type Asked } from './asked.js';
import { type Compiler } from './compiler.js';
import { written } from './json.js';
import { tablePlace } from './place.js';
import { StepAside } from './step-aside.js';
import { type Run } from './template.js';

/** One way in which items belong to their parent, and when it is the one that holds. */
export interface Branch {
  when?: Sql;
  on?: (t: Columns<any>, args: Args) => Sql;
  /** Whose items they are. */
  of?: Parent;
}

const tied = ({ on, of }: Branch, args: Args): Tie => ({ on: on && ((t) => on(t, args)), of });

/** As in the level engine: without it, generic plans expect a tenth of the table. */
const CEILING = raw('101');

/** JSON text of a page: its rows in one subselect, everything else is made of them. */
export function compileConnection(
  compiler: Compiler,
  model: Model,
  asked: Asked,
  filter: (args: Args) => Args,
  branches: (args: Args) => readonly Branch[],
): Sql {
  return new Connection(compiler, model, asked, filter, branches).text();
}

class Connection {
  private readonly alias: string;
  private readonly t: Columns<any>;
  private readonly parts: Selected[];
  /** The page that the operation was compiled for: its direction and whether it has a cursor are those of all runs. */
  private readonly first: Listing;

  constructor(
    private readonly compiler: Compiler,
    private readonly model: Model,
    private readonly asked: Asked,
    private readonly filter: (args: Args) => Args,
    private readonly branches: (args: Args) => readonly Branch[],
  ) {
    this.alias = compiler.alias();
    this.t = model.as(this.alias);
    this.parts = compiler.parts(asked.selected.nodes, `${model.name}Connection`);
    const asks = filter(asked.given);
    if (asks.updatedSince != null && asked.names('updatedSince'))
      throw new StepAside('what changed is read up to a horizon, by a statement of its own');
    this.first = new Listing(model, asks, asked.given, this.t);
  }

  text(): Sql {
    const parts = this.parts.map((part, i) => sql`${written(`${i ? ',' : '{'}"${part.key}":`)} || ${this.part(part)}`);
    const text = sql`${join(parts, ' || ')} || '}'`;
    if (!this.readsRows) return sql`(${this.once(raw('select '))}${text}${this.refuse()})`;
    const rows = raw(this.alias);
    // One row also where nothing of it sums the rows up.
    return sql`(${this.once()}select ${text} from (${this.rows()}) ${rows} having true)`;
  }

  private get readsRows(): boolean {
    return this.parts.some(({ name }) => ['nodes', 'edges', 'pageInfo'].includes(name));
  }

  /** What several parts ask for is found once: the keys of all rows where that is dear, and how many there are. */
  private once(and = raw('')): Sql {
    return this.asked.sql((args, run) => {
      const made = this.isFoundOnce(args) ? [sql`${this.found} as materialized (${this.keys(args, run)})`] : [];
      if (this.totals.length > 1)
        made.push(sql`${this.tally} as materialized (select ${this.furthest(args, run)} as n)`);
      return made.length ? sql`with ${join(made, ', ')} ${and}` : raw('');
    });
  }

  private get totals(): Selected[] {
    return this.parts.filter(({ name }) => name === 'totalCount');
  }

  private isFoundOnce(args: Args): boolean {
    const { foundOnce, summaries = {} } = this.model.declaration;
    const summed = this.parts.filter(({ name }) => summaries[name]).length;
    const asks = summed + (this.totals.length > 0 ? 1 : 0) + (this.readsRows ? 1 : 0);
    return (
      asks > 1 &&
      !this.compiler.readsWhole &&
      this.branches(args).length === 1 &&
      Boolean(foundOnce?.(this.filter(args)))
    );
  }

  private get found(): Sql {
    return raw(`${this.alias}_found`);
  }

  private get tally(): Sql {
    return raw(`${this.alias}_tally`);
  }

  /** Of all rows of all branches, or of the first of the one that holds. */
  private keys(args: Args, run: Run | undefined, upTo?: number): Sql {
    const source = this.model.sourceAs(this.alias);
    const keys = this.branches(args).map((branch) => {
      const { when } = branch;
      const all = this.listing(args, run).all({ source, upTo, ...tied(branch, args) });
      return when ? sql`select b.id from (${all}) b(id) where ${when}` : all;
    });
    return keys.length ? union(keys) : sql`select null::text where false`;
  }

  /** A filter that cannot be is refused also where nothing is read. */
  private refuse(): Sql {
    return this.asked.sql((args, run) => {
      this.listing(args, run).where();
      return raw('');
    });
  }

  private part(part: Selected): Sql {
    const { name, nodes } = part;
    if (name === '__typename') return written(`"${this.model.name}Connection"`);
    if (name === 'totalCount') return this.total(part);
    if (this.compiler.readsWhole && (name === 'pageInfo' || name === 'edges'))
      throw new StepAside(`${this.asked.selected.name}.${name}: a list that is read to its end has only nodes`);
    if (name === 'pageInfo') return this.pageInfo(nodes);
    if (name === 'nodes') return this.list(this.node(nodes));
    if (name === 'edges') return this.list(this.edge(nodes));
    const summary = this.model.declaration.summaries?.[name];
    if (summary) return this.summary(part, summary);
    throw new StepAside(`${this.model.name}Connection.${name} is not part of a page`);
  }

  private node(nodes: readonly FieldNode[]): Sql {
    return this.compiler.object(tablePlace(this.model, this.alias, this.fixed()), nodes, this.asked.day);
  }

  /** What the filter of the document says of every item. */
  private fixed(): Record<string, readonly string[]> {
    const { given, dynamic } = this.asked;
    const filter = this.filter(given);
    const said = dynamic ? [] : Object.entries(this.model.declaration.fixed);
    return Object.fromEntries(
      said.flatMap(([field, name]) => (filter[name] ? [[field, filter[name] as string[]]] : [])),
    );
  }

  private edge(nodes: readonly FieldNode[]): Sql {
    const parts = this.compiler.parts(nodes, `${this.model.name}Edge`).map((part, i) => {
      const value =
        part.name === 'node'
          ? this.node(part.nodes)
          : part.name === 'cursor'
            ? sql`'"' || ${this.cursor()} || '"'`
            : written(`"${this.model.name}Edge"`);
      return sql`${written(`${i ? ',' : '{'}"${part.key}":`)} || ${value}`;
    });
    return sql`${join(parts, ' || ')} || '}'`;
  }

  /** The kept rows in the order of the list. */
  private list(item: Sql): Sql {
    const order = this.isNumbered
      ? sql` order by ${this.number} ${raw(this.first.request.backward ? 'desc' : 'asc')}`
      : raw('');
    return sql`coalesce('[' || string_agg(${item}, ','${order})${this.kept()} || ']', '[]')`;
  }

  private pageInfo(nodes: readonly FieldNode[]): Sql {
    const { backward, cursor } = this.first.request;
    const more = sql`(count(*) > ${this.size()})::text`;
    const given = written(String(cursor !== null));
    const end = (isFirst: boolean): Sql =>
      sql`coalesce('"' || (array_agg(${this.cursor()} order by ${this.number} ${raw(isFirst ? 'asc' : 'desc')})${this.kept()})[1] || '"', 'null')`;
    const values: Record<string, () => Sql> = {
      __typename: () => written('"PageInfo"'),
      hasNextPage: () => (backward ? given : more),
      hasPreviousPage: () => (backward ? more : given),
      startCursor: () => end(!backward),
      endCursor: () => end(backward),
    };
    const parts = this.compiler
      .parts(nodes, 'PageInfo')
      .map((part, i) => sql`${written(`${i ? ',' : '{'}"${part.key}":`)} || ${values[part.name]!()}`);
    return sql`${join(parts, ' || ')} || '}'`;
  }

  /** One row further than the page tells whether the list goes on. */
  private get isBeyond(): boolean {
    return this.parts.some(({ name }) => name === 'pageInfo');
  }

  /** Whether the order of the rows could be lost on the way, or one too many was read. */
  private get isNumbered(): boolean {
    return this.isBeyond || this.first.request.backward || this.isBranching;
  }

  private get isBranching(): boolean {
    return this.asked.dynamic || this.branches(this.asked.given).length > 1;
  }

  private get number(): Sql {
    return sql`${raw(this.alias)}."$nr"`;
  }

  private kept(): Sql {
    return this.isBeyond ? sql` filter (where ${this.number} <= ${this.size()})` : raw('');
  }

  private size(): Sql {
    return this.asked.sql((args, run) => sql`${this.listing(args, run).request.size}::int`);
  }

  private cursor(): Sql {
    const signature = this.asked.sql((args, run) => sql`${this.listing(args, run).signature}::text`);
    return sql`translate(encode(convert_to(${signature} || ${raw(this.alias)}."$$cursor", 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
  }

  private get hasCursor(): boolean {
    const ends = this.parts
      .filter(({ name }) => name === 'pageInfo')
      .flatMap(({ nodes }) => this.compiler.parts(nodes, 'PageInfo'));
    const edges = this.parts
      .filter(({ name }) => name === 'edges')
      .flatMap(({ nodes }) => this.compiler.parts(nodes, `${this.model.name}Edge`));
    return edges.some(({ name }) => name === 'cursor') || ends.some(({ name }) => name.endsWith('Cursor'));
  }

  private rows(): Sql {
    const rows = raw(this.alias);
    const all = this.asked.sql((args, run) => {
      const branches = this.branches(args).map((branch) => this.branch(branch, args, run));
      // Nothing can belong to such a parent.
      if (branches.length === 0) return this.branch({ when: raw('false') }, args, run);
      return branches.length === 1
        ? branches[0]!
        : join(
            branches.map((branch) => sql`(${branch})`),
            ' union all ',
          );
    });
    return this.isNumbered ? sql`select ${rows}.*, row_number() over () as "$nr" from (${all}) ${rows}` : all;
  }

  private branch(branch: Branch, args: Args, run: Run | undefined): Sql {
    const { when, on } = branch;
    const listing = this.listing(args, run);
    if (this.compiler.readsWhole) {
      const all = and([when, on?.(this.t, args), ...listing.where()]);
      return sql`select ${raw(this.alias)}.* from ${this.model.sourceAs(this.alias)} where ${all} order by ${listing.order()}`;
    }
    const page = this.isFoundOnce(args)
      ? listing.pageOf(sql`select * from ${this.found}`)
      : listing.page(tied(branch, args));
    const where = and([when, page]);
    const cursor = this.hasCursor ? listing.cursorColumn() : raw('');
    const columns = sql`select ${raw(this.alias)}.*${cursor} from ${this.model.sourceAs(this.alias)}
      where ${where} order by ${listing.order()}`;
    const size = listing.request.size + (this.isBeyond ? 1 : 0);
    return this.asked.dynamic
      ? sql`select * from (${columns} limit ${CEILING}) ${raw(this.alias)} limit ${size}::int`
      : sql`${columns} limit ${raw(String(size))}`;
  }

  private total(part: Selected): Sql {
    return this.endOf(part, (upTo) => {
      if (this.totals.length === 1) return this.asked.sql((args, run) => sql`(${this.totalOf(args, run, upTo)})::text`);
      const n = sql`(select n from ${this.tally})`;
      return upTo === undefined ? sql`${n}::text` : sql`least(${n}, ${upTo}::int)::text`;
    });
  }

  /** How many there are, to the furthest end of all totals. */
  private furthest(args: Args, run: Run | undefined, [total, ...others] = this.totals, ends: number[] = []): Sql {
    if (total) return this.endOf(total, (upTo) => this.furthest(args, run, others, [...ends, upTo ?? Infinity]));
    const upTo = Math.max(...ends);
    return this.totalOf(args, run, Number.isFinite(upTo) ? upTo : undefined);
  }

  private endOf(total: Selected, make: (upTo: number | undefined) => Sql): Sql {
    return this.compiler.ask(total, this.asked.day).sql((args) => make(endOfCount(args)));
  }

  private totalOf(args: Args, run: Run | undefined, upTo: number | undefined): Sql {
    if (this.isFoundOnce(args)) return sql`(${counted(sql`from ${this.found}`, upTo)})`;
    const counts = this.branches(args).map((branch) => {
      const { when } = branch;
      const source = this.model.sourceAs(this.alias);
      const total = this.listing(args, run).total({ source, upTo, ...tied(branch, args) });
      return when ? sql`case when ${when} then (${total}) else 0 end` : sql`(${total})`;
    });
    if (counts.length === 0) return raw('0');
    const sum = join(counts, ' + ');
    return upTo === undefined || counts.length === 1 ? sum : sql`least(${sum}, ${upTo}::int)`;
  }

  private summary(part: Selected, summary: Summary): Sql {
    const asked = this.compiler.ask(part, this.asked.day);
    const type = getNamedType(part.field.type).name;
    const fields = fieldsOf(part.nodes, type, this.compiler.info);
    const value = this.asked.sql((args, run) =>
      asked.sql((own) => sql`(${summary.query(this.summed(args, run, own), ENV, own, fields, this.filter(args))})`),
    );
    return this.compiler.plain(part.field.type, value, false, asked);
  }

  /** The keys of what a summary is of. */
  private summed(args: Args, run: Run | undefined, own: Args): Sql {
    const upTo = endOfCount(own);
    if (!this.isFoundOnce(args)) return this.keys(args, run, upTo);
    const found = sql`select * from ${this.found}`;
    return upTo === undefined ? found : this.listing(args, run).firstOf(found, upTo);
  }

  private listing(args: Args, run: Run | undefined): Listing {
    return run ? run.remember(this, () => new Listing(this.model, this.filter(args), args, this.t)) : this.first;
  }
}
