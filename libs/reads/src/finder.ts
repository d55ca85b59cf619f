import { type DataSource } from 'typeorm';
import { type Args, type Columns, type Env, type Finder as Declared, type Parent } from './declare.js';
import { type Model } from './model.js';
import { and, raw, type Sql, sql } from './sql.js';
import { columnsOf, tableOf } from './table.js';

const ALIAS = 'found';
const WIDE = 'found_in';

/** One list as the narrower table finds it. */
export interface Search {
  /** Its columns, and where it lacks one that of the type's own table, which is then read too. */
  t: Columns<any>;
  /** What it is read from, once all that it asks of `t` is known. */
  source(): Sql;
  /** The filters of those that come before all others in an order, descending. */
  first(filter: Args, order: string): readonly Args[];
}

/** A finder bound to its table. */
export class BoundFinder {
  private readonly own: Readonly<Record<string, Sql>>;
  private readonly table: Sql;

  constructor(
    private readonly declared: Declared<any>,
    private readonly model: Model,
    dataSource: DataSource,
    env: Env,
  ) {
    const metadata = dataSource.getMetadata(declared.from);
    this.table = raw(`${tableOf(metadata)} ${ALIAS}`);
    const held = columnsOf(metadata.columns, ALIAS);
    this.own = { ...held, ...(declared.columns(held, env) as Record<string, Sql>) };
  }

  finds(filter: Args, of: Parent | undefined): boolean {
    return this.declared.finds(filter, of);
  }

  search(): Search {
    const { declared, model, own, table } = this;
    const wide = model.as(WIDE);
    let isWide = false;
    const t = new Proxy(own, {
      get(known, property) {
        const found = known[property as string];
        if (!found) isWide = true;
        return found ?? wide[property as string];
      },
    });
    const first = (filter: Args, order: string): readonly Args[] =>
      declared.first?.order === order ? declared.first.filters(filter) : [];
    const source = (): Sql => {
      if (!isWide) return table;
      const same = and([sql`${model.keyOf(wide)} = ${model.keyOf(own)}`, model.state(wide)]);
      return sql`${table} join ${model.sourceAs(WIDE)} on ${same}`;
    };
    return { t, source, first };
  }
}
