import { type DataSource } from 'typeorm';
import { entityOf } from '#lib/graphql';
import { type Columns, type Env, type Field, type Parent, type Reads, type SortPart } from './declare.js';
import { BoundFinder, type Search } from './finder.js';
import { ACTOR, and, DAY, LOCALE, raw, type Sql, sql, TODAY } from './sql.js';
import { columnsOf, tableOf } from './table.js';

const DAY_OF_ANSWER: Field<any> = { kind: 'computed', expression: () => sql`${DAY}` };
export const ENV: Env = { day: DAY, today: TODAY, actor: ACTOR, locale: LOCALE };

/** A declaration bound to its table: the SQL that both engines are made of. */
export class Model {
  readonly name: string;
  readonly fields = new Map<string, Field<any>>();
  readonly columns: Columns<any>;
  private held: { propertyName: string; databaseName: string }[] = [];
  private readonly aliased = new Map<string, Columns<any>>();
  readonly hidable: boolean;
  private readonly table: string | undefined;
  /** Where its table is, if it has one. */
  readonly schema: string | undefined;
  private readonly finder: BoundFinder | undefined;
  private readonly types = new Map<string, { type: string; nullable: boolean }>();

  constructor(
    readonly declaration: Reads,
    dataSource: DataSource,
  ) {
    this.name = declaration.type.name;
    this.hidable = declaration.visible !== 'everyone';
    if (declaration.from) {
      const metadata = dataSource.getMetadata(declaration.from);
      this.schema = metadata.schema;
      this.table = tableOf(metadata);
      this.held = metadata.columns;
      for (const column of metadata.columns) {
        const type = dataSource.driver.normalizeType(column);
        this.types.set(column.propertyName, { type: column.isArray ? `${type}[]` : type, nullable: column.isNullable });
      }
    }
    this.columns = this.as('t');
    if (entityOf(declaration.type)?.dated) this.fields.set('asOf', DAY_OF_ANSWER);
    for (const [name, field] of Object.entries(declaration.fields)) this.fields.set(name, this.bound(field));
    for (const { propertyName: property } of this.held) {
      if (!this.fields.has(property)) this.fields.set(property, { kind: 'column', property });
    }
    if (declaration.finder) this.finder = new BoundFinder(declaration.finder, this, dataSource, ENV);
  }

  /** A key that is named by a property is a column here; of a value object it is what the object holds. */
  private bound(field: Field<any>): Field<any> {
    if (field.kind !== 'one' || typeof field.key === 'function' || !this.isTable) return field;
    const { key } = field;
    return { ...field, key: (t) => t[key]! };
  }

  /** Whether its table has a column for this property. */
  has(property: string): boolean {
    return this.types.has(property);
  }

  get isTable(): boolean {
    return this.table !== undefined;
  }

  /** Where its type is an interface. */
  get kinds(): Reads['kinds'] {
    return this.declaration.kinds;
  }

  get source(): Sql {
    return this.sourceAs('t');
  }

  sourceAs(alias: string): Sql {
    const { source } = this.declaration;
    return source ? sql`${source(ENV)} ${raw(alias)}` : raw(`${this.table} ${alias}`);
  }

  /** The columns under another name of the table. */
  as(alias: string): Columns<any> {
    let columns = this.aliased.get(alias);
    if (!columns) {
      columns = new Proxy(columnsOf(this.held, alias), {
        get: (known, property) => {
          const found = known[property as string];
          if (!found) throw new Error(`${this.name}: its table has no column "${String(property)}"`);
          return found;
        },
      });
      this.aliased.set(alias, columns);
    }
    return columns;
  }

  get key(): Sql {
    return this.keyOf(this.columns);
  }

  get keyType(): string {
    return this.types.get(this.declaration.key!)!.type;
  }

  visible(t = this.columns): Sql | undefined {
    const { visible } = this.declaration;
    return visible === 'everyone' ? undefined : visible(t, ENV);
  }

  state(t = this.columns): Sql | undefined {
    return this.declaration.dated?.state(t, DAY);
  }

  listed(filter: Readonly<Record<string, unknown>>, t = this.columns): Sql | undefined {
    const { dated, listed } = this.declaration;
    const parts = [dated?.listed(t, DAY, filter), listed?.(t, filter, ENV)];
    const given = parts.filter((part) => part !== undefined);
    return given.length > 1 ? and(given) : given[0];
  }

  /** The filter input as a predicate. Unknown keys cannot be: a boot check compares the input type with the declaration. */
  filtered(filter: Readonly<Record<string, unknown>>, t = this.columns): Sql | undefined {
    const parts: Sql[] = [];
    for (const [name, value] of Object.entries(filter)) {
      if (value === undefined || value === null) continue;
      const build = this.declaration.filters[name];
      if (!build) throw new Error(`${this.name}: nothing is declared for the filter "${name}"`);
      const part = build(t, value, ENV, filter);
      if (part) parts.push(part);
    }
    for (const [name, otherwise] of Object.entries(this.declaration.unasked)) {
      if (filter[name] == null) parts.push(otherwise(t));
    }
    return parts.length ? and(parts) : undefined;
  }

  sortParts(name: string): SortPart<any>[] {
    const parts = this.declaration.sorts[name];
    if (!parts) throw new Error(`${this.name}: no order "${name}" is declared`);
    return parts;
  }

  sortExpression(
    part: SortPart<any>,
    filter: Readonly<Record<string, unknown>>,
    t = this.columns,
  ): { expression: Sql; type: string } {
    if (typeof part.by === 'function') return { expression: part.by(t, filter, ENV), type: part.type ?? 'integer' };
    return { expression: t[part.by]!, type: this.types.get(part.by)!.type };
  }

  /** Its own table, as a list reads it to find keys. */
  own(): Pick<Search, 't' | 'source'> {
    return { t: this.as('sought_in'), source: () => this.sourceAs('sought_in') };
  }

  /** Where a list is found, if not in the table itself. */
  search(filter: Readonly<Record<string, unknown>>, of?: Parent): Search | undefined {
    return this.finder?.finds(filter, of) ? this.finder.search() : undefined;
  }

  /** Faults of the declaration that its table shows. */
  faults(): string[] {
    const faults: string[] = [];
    const { sorts, key, from, dated } = this.declaration;
    if (from && !key) faults.push(`${this.name}: a table needs a key`);
    for (const [name, parts] of Object.entries(sorts)) {
      for (const { by } of parts) {
        if (typeof by === 'function') continue;
        const column = this.types.get(by);
        if (!column) faults.push(`${this.name}: the order ${name} uses an unknown column "${by}"`);
        else if (column.nullable) faults.push(`${this.name}: the order ${name} uses "${by}", which may be null`);
      }
    }
    for (const [name, field] of this.fields) {
      try {
        if (field.kind === 'column') void this.columns[field.property];
        if (field.kind === 'computed') field.expression(this.columns, ENV);
        const { [name]: declared } = this.declaration.fields;
        if (this.isTable && declared?.kind === 'one' && typeof declared.key === 'string')
          void this.columns[declared.key];
      } catch (error) {
        faults.push(`${this.name}.${name}: ${(error as Error).message}`);
      }
    }
    if (dated) dated.state(this.columns, DAY);
    return faults;
  }

  keyOf(t: Columns<any>): Sql {
    return t[this.declaration.key!]!;
  }

  /** Whether no row can lack the value of a field. */
  isAlwaysThere(field: Field<any>): boolean {
    return field.kind === 'column' && this.types.get(field.property)?.nullable === false && !this.declaration.source;
  }

  /** The SQL of a field that is one value of the row, or undefined for a relation. */
  expression(field: Field<any>, t = this.columns): Sql | undefined {
    if (field.kind === 'column') return t[field.property];
    return field.kind === 'computed' ? field.expression(t, ENV) : undefined;
  }
}
