import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  typeFromAST,
  validate,
  valueFromASTUntyped,
  type VariableDefinitionNode,
} from 'graphql';
import { type Prices } from '#lib/graphql';
import { type Column, type ReportDeclaration, type Table } from '#lib/reports';
import { otherwiseOf } from '../run/parameters.js';
import { RESERVED } from './reserved.js';
import { placeOf, Places } from './places.js';
import {
  type Resolved,
  type ResolvedColumn,
  type ResolvedParameter,
  type ResolvedTable,
  type ValueType,
} from './resolved.js';

/** A definition that does not fit the schema, or itself: every fault at once, in words. */
export class UnfitReport extends Error {
  override name = 'UnfitReport';

  constructor(
    readonly report: string,
    readonly faults: readonly string[],
  ) {
    super(`The report "${report}" does not fit: ${faults.join('; ')}`);
  }
}

const TYPES: Readonly<Record<string, ValueType>> = {
  ID: 'ID',
  String: 'STRING',
  Int: 'INTEGER',
  Float: 'DECIMAL',
  Boolean: 'BOOLEAN',
  LocalDate: 'DATE',
  LocalTime: 'TIME',
  PartialDate: 'PARTIAL_DATE',
  DateTime: 'DATETIME',
  GeoJSON: 'GEOMETRY',
};

/** Which day it is does not matter to a price. */
const SOME_DAY = '2020-01-01';

const NAME = /^[a-z][A-Za-z0-9]{0,62}$/;

/** What a definition comes to; throws what does not fit. */
export function resolve(declaration: ReportDeclaration, schema: GraphQLSchema, prices: Prices): Resolved {
  const { name } = declaration;
  const document = read(declaration);
  const unfit = validate(schema, document).map(({ message }) => message);
  if (unfit.length) throw new UnfitReport(name, unfit);
  const operation = getOperationAST(document);
  if (operation?.operation !== 'query')
    throw new UnfitReport(name, ['its document must hold one query and nothing else']);
  return new Resolving(declaration, schema, document, prices, operation.variableDefinitions ?? []).resolved();
}

function read({ name, document }: ReportDeclaration): DocumentNode {
  try {
    return parse(document);
  } catch (error) {
    throw new UnfitReport(name, [(error as Error).message]);
  }
}

class Resolving {
  private readonly faults: string[] = [];
  private readonly places: Places;

  constructor(
    private readonly declaration: ReportDeclaration,
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly prices: Prices,
    private readonly variables: readonly VariableDefinitionNode[],
  ) {
    this.places = new Places(schema, document);
  }

  resolved(): Resolved {
    const { name, title, tables = {}, chart, parameters: declared = {} } = this.declaration;
    const all = [
      this.table(name, title, this.declaration),
      ...Object.entries(tables).map(([of, table]) => this.table(of, table.title, table)),
    ];
    const parameters = this.variables.map((variable) => this.parameter(variable));
    for (const given of Object.keys(declared))
      if (!parameters.some((known) => known.name === given)) this.fault(`its document has no variable "$${given}"`);
    for (const column of [chart?.x, chart?.y, chart?.series])
      if (column && !all[0]!.columns.some((known) => known.name === column))
        this.fault(`its chart uses a column "${column}" that it does not have`);
    if (this.faults.length) throw new UnfitReport(name, this.faults);
    return { tables: all, parameters, chart: chart ?? null, price: this.price(parameters) };
  }

  private fault(words: string): void {
    this.faults.push(words);
  }

  private table(name: string, title: ResolvedTable['title'], table: Table): ResolvedTable {
    const rows = table.rows.split('.');
    const place = this.places.at(rows);
    if (typeof place === 'string') this.fault(`${name}: its rows: ${place}`);
    const columns = Object.entries(table.columns).map(([of, column]) => this.column(table, of, column));
    for (const key of table.key)
      if (!columns.some((column) => column.name === key)) this.fault(`${name}: its key "${key}" is no column`);
    if (table.key.length === 0) this.fault(`${name}: a table says by which columns its rows are told apart`);
    const figures = columns.some(({ figure }) => figure);
    if (figures && columns.some(({ isMany, figure }) => isMany && !figure))
      this.fault(`${name}: rows cannot be put together by a column that holds several values`);
    for (const only of Object.keys(table.only ?? {}))
      if (!columns.some((column) => column.name === only && !column.figure))
        this.fault(`${name}: rows are chosen by "${only}", which is no column`);
    return { name, title, rows, key: [...table.key], columns, only: table.only ? { ...table.only } : null };
  }

  private column(table: Table, name: string, column: Column): ResolvedColumn {
    if (!NAME.test(name)) this.fault(`a column is called like totalAmount, not "${name}"`);
    const { label, description = null, unit = null, records = null } = column;
    const words = { name, label, description, unit, records };
    if ('count' in column)
      return { ...words, type: 'INTEGER', isMany: false, place: null, as: null, figure: 'COUNT', choices: null };
    const path = 'sum' in column ? column.sum : column.path;
    const place = placeOf(table.rows, path);
    const as = column.as ?? null;
    const of = this.valueAt(name, place);
    const figure = 'sum' in column ? 'SUM' : null;
    if (figure && of.type !== 'INTEGER' && of.type !== 'DECIMAL') this.fault(`${name}: only numbers have a sum`);
    const shownAs = { EUR_OF_CENTS: 'DECIMAL', YEAR: 'INTEGER', MONTH: 'STRING' } as const;
    const isMany = of.isMany && this.isManyFrom(table.rows.split('.'), place);
    const type = as ? shownAs[as] : of.type;
    return { ...words, type, isMany, place, as, figure, choices: as ? null : of.choices };
  }

  /** What is in a list that the row is in itself is one value for it. */
  private isManyFrom(rows: readonly string[], place: readonly string[]): boolean {
    let shared = 0;
    while (shared < rows.length && rows[shared] === place[shared]) shared++;
    for (let length = shared + 1; length <= place.length; length++) {
      const at = this.places.at(place.slice(0, length));
      const before = this.places.at(place.slice(0, length - 1));
      if (typeof at !== 'string' && at.isMany && (typeof before === 'string' || !before.isMany)) return true;
      if (typeof at !== 'string' && isListType(isNonNullType(at.type) ? at.type.ofType : at.type)) return true;
    }
    return false;
  }

  private valueAt(
    name: string,
    place: readonly string[],
  ): { type: ValueType; isMany: boolean; choices: string[] | null } {
    const at = this.places.at(place);
    if (typeof at === 'string') {
      this.fault(`${name}: ${at}`);
      return { type: 'STRING', isMany: false, choices: null };
    }
    const named = getNamedType(at.type);
    const choices = isEnumType(named) ? named.getValues().map((value) => value.name) : null;
    if (named.name === 'TerritoryPoint') return { type: 'GEOMETRY', isMany: at.isMany, choices };
    if (!isLeafType(named)) this.fault(`${name}: "${place.join('.')}" is no value, but a ${named.name}`);
    return { type: choices ? 'CODE' : (TYPES[named.name] ?? 'STRING'), isMany: at.isMany, choices };
  }

  private parameter({ variable, type: node, defaultValue }: VariableDefinitionNode): ResolvedParameter {
    const { name } = variable.name.kind === Kind.NAME ? { name: variable.name.value } : { name: '' };
    const type = typeFromAST(this.schema, node as never) as GraphQLInputType;
    const inner = isNonNullType(type) ? type.ofType : type;
    const named = getNamedType(type);
    const words = this.declaration.parameters?.[name];
    if (RESERVED.includes(name))
      this.fault(`a parameter cannot be called "${name}": in an address that means something else`);
    if (!words) this.fault(`its parameter "${name}" has no words`);
    if (!isLeafType(named)) this.fault(`its parameter "${name}" is a ${named.name}: a parameter is a plain value`);
    const choices = words?.choices ?? (isEnumType(named) ? named.getValues().map((value) => value.name) : null);
    const otherwise = words?.otherwise ?? (defaultValue ? valueFromASTUntyped(defaultValue) : null);
    return {
      name,
      schemaType: print(node),
      type: isEnumType(named) ? 'CODE' : (TYPES[named.name] ?? 'STRING'),
      isList: isListType(inner),
      isRequired: isNonNullType(type) && otherwise === null,
      otherwise,
      choices: choices ? [...choices] : null,
      label: words?.label ?? { fr: name, en: name },
      description: words?.description ?? null,
    };
  }

  private price(parameters: readonly ResolvedParameter[]): number {
    const values = parameters.map((one) => [one.name, otherwiseOf(one, SOME_DAY)] as const);
    return this.prices.of(this.document, undefined, Object.fromEntries(values));
  }
}
