import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  validate,
  type VariableDefinitionNode,
} from 'graphql';
import { type Prices, type Words } from '#lib/graphql';
import { type Column, type ReportDeclaration, type Table } from '#lib/reports';
import { otherwiseOf } from '../run/parameters.js';
import { didYouMean } from './did-you-mean.js';
import { type ReportFault, UnfitReport } from './fault.js';
import { placeOf, Places } from './places.js';
import { parameterOf } from './resolve-parameter.js';
import {
  type Resolved,
  type ResolvedColumn,
  type ResolvedParameter,
  type ResolvedTable,
  type ValueType,
} from './resolved.js';
import { isPoint, TYPES } from './value-types.js';

/** Which day it is does not matter to a price. */
const SOME_DAY = '2020-01-01';

const NAME = /^[a-z][A-Za-z0-9]{0,62}$/;

/** What a definition comes to; throws what does not fit. */
export function resolve(declaration: ReportDeclaration, schema: GraphQLSchema, prices: Prices): Resolved {
  const document = read(declaration, schema);
  return new Resolving(declaration, schema, document, prices).resolved();
}

/** The document of a definition, which holds one query; throws why it is none. */
export function read({ name, document: text }: ReportDeclaration, schema: GraphQLSchema): DocumentNode {
  const refuse = (...faults: string[]): never => {
    throw new UnfitReport(
      name,
      faults.map((fault) => ({ path: ['document'], words: { fr: `GraphQL\u00a0: ${fault}`, en: fault } })),
    );
  };
  let document: DocumentNode;
  try {
    // Kept as long as the report: places in its text would take as much again.
    document = parse(text, { noLocation: true });
  } catch (error) {
    return refuse((error as Error).message);
  }
  const unfit = validate(schema, document).map(({ message }) => message);
  if (unfit.length) return refuse(...unfit);
  if (getOperationAST(document)?.operation === 'query') return document;
  const one = {
    fr: 'La requête doit tenir en une seule opération de lecture.',
    en: 'its document must hold one query and nothing else',
  };
  throw new UnfitReport(name, [{ path: ['document'], words: one }]);
}

/** Columns in their order, however they are kept. */
export const columnsOf = ({ columns }: Table): [string, Column][] =>
  Array.isArray(columns)
    ? (columns as readonly (Column & { name: string })[]).map(({ name, ...column }) => [name, column as Column])
    : Object.entries(columns);

class Resolving {
  private readonly faults: ReportFault[] = [];
  private readonly places: Places;
  private readonly variables: readonly VariableDefinitionNode[];

  constructor(
    private readonly declaration: ReportDeclaration,
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly prices: Prices,
  ) {
    this.places = new Places(schema, document);
    this.variables = getOperationAST(document)!.variableDefinitions ?? [];
  }

  resolved(): Resolved {
    const { name, title, tables = {}, chart, parameters: declared = {} } = this.declaration;
    const all = [
      this.table(name, title, this.declaration, []),
      ...Object.entries(tables).map(([of, table]) => this.table(of, table.title, table, ['tables', of])),
    ];
    const parameters = this.variables.map((variable) =>
      parameterOf(variable, this.declaration, this.schema, (path, words) => this.fault(path, words)),
    );
    const known = parameters.map((one) => one.name);
    for (const given of Object.keys(declared))
      if (!known.includes(given)) this.fault(['parameters', given], missing(given, known, VARIABLE));
    const names = all[0]!.columns.map((column) => column.name);
    for (const [axis, column] of Object.entries({ x: chart?.x, y: chart?.y, series: chart?.series }))
      if (column && !names.includes(column)) this.fault(['chart', axis], missing(column, names, COLUMN));
    if (this.faults.length) throw new UnfitReport(name, this.faults);
    return { tables: all, parameters, chart: chart ?? null, price: this.price(parameters) };
  }

  private fault(path: readonly string[], words: Words): void {
    this.faults.push({ path, words });
  }

  private table(name: string, title: Words, table: Table, at: readonly string[]): ResolvedTable {
    const rows = table.rows.split('.');
    this.placed(rows, [...at, 'rows']);
    const given = columnsOf(table);
    const columns = given.map(([of, column], nr) => this.column(table, of, column, [...at, 'columns', String(nr)]));
    const names = columns.map((column) => column.name);
    if (columns.length === 0) this.fault([...at, 'columns'], NO_COLUMN);
    for (const [nr, twice] of names.entries())
      if (names.indexOf(twice) !== nr) this.fault([...at, 'columns', String(nr), 'name'], TWICE(twice));
    for (const [nr, key] of table.key.entries())
      if (!names.includes(key)) this.fault([...at, 'key', String(nr)], missing(key, names, COLUMN));
    if (table.key.length === 0) this.fault([...at, 'key'], NO_KEY);
    const figures = columns.some(({ figure }) => figure);
    for (const [nr, { isMany, figure }] of columns.entries())
      if (figures && isMany && !figure) this.fault([...at, 'columns', String(nr), 'path'], SEVERAL);
    for (const only of Object.keys(table.only ?? {}))
      if (!columns.some((column) => column.name === only && !column.figure))
        this.fault([...at, 'only', only], missing(only, names, COLUMN));
    return { name, title, rows, key: [...table.key], columns, only: table.only ? { ...table.only } : null };
  }

  private column(table: Table, name: string, column: Column, at: readonly string[]): ResolvedColumn {
    if (!NAME.test(name)) this.fault([...at, 'name'], MISNAMED(name));
    const { label, description = null, unit = null, records = null } = column;
    const words = { name, label, description, unit, records };
    if ('count' in column)
      return { ...words, type: 'INTEGER', isMany: false, place: null, as: null, figure: 'COUNT', choices: null };
    const path = 'sum' in column ? column.sum : column.path;
    const place = placeOf(table.rows, path);
    const as = column.as ?? null;
    const of = this.valueAt(place, [...at, 'path']);
    const figure = 'sum' in column ? 'SUM' : null;
    if (figure && of.type !== 'INTEGER' && of.type !== 'DECIMAL') this.fault([...at, 'path'], NO_NUMBER);
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
      if ('type' in at && at.isMany && (!('type' in before) || !before.isMany)) return true;
      if ('type' in at && isListType(isNonNullType(at.type) ? at.type.ofType : at.type)) return true;
    }
    return false;
  }

  private placed(place: readonly string[], at: readonly string[]) {
    const found = this.places.at(place);
    if ('type' in found) return found;
    this.fault(at, missing(found.missing.split('.').at(-1)!, found.asked, FIELD, found.missing));
    return undefined;
  }

  private valueAt(
    place: readonly string[],
    path: readonly string[],
  ): { type: ValueType; isMany: boolean; choices: string[] | null } {
    const at = this.placed(place, path);
    if (!at) return { type: 'STRING', isMany: false, choices: null };
    const named = getNamedType(at.type);
    const choices = isEnumType(named) ? named.getValues().map((value) => value.name) : null;
    if (isPoint(named)) return { type: 'GEOMETRY', isMany: at.isMany, choices };
    if (!isLeafType(named)) this.fault(path, NO_VALUE(place.join('.'), named.name));
    return { type: choices ? 'CODE' : (TYPES[named.name] ?? 'STRING'), isMany: at.isMany, choices };
  }

  private price(parameters: readonly ResolvedParameter[]): number {
    const values = parameters.map((one) => [one.name, otherwiseOf(one, SOME_DAY)] as const);
    return this.prices.of(this.document, undefined, Object.fromEntries(values));
  }
}

type Missing = (name: string) => Words;
const FIELD: Missing = (name) => ({
  fr: `La requête ne demande pas «\u00a0${name}\u00a0».`,
  en: `the document does not ask for "${name}".`,
});
const COLUMN: Missing = (name) => ({
  fr: `Il n’y a pas de colonne «\u00a0${name}\u00a0».`,
  en: `there is no column "${name}".`,
});
const VARIABLE: Missing = (name) => ({
  fr: `La requête n’a pas de variable «\u00a0$${name}\u00a0».`,
  en: `the document has no variable "$${name}".`,
});

function missing(name: string, known: readonly string[], words: Missing, whole = name): Words {
  const told = words(whole);
  const meant = didYouMean(name, known);
  return { fr: told.fr + meant.fr, en: told.en + meant.en };
}

const NO_COLUMN: Words = { fr: 'Un tableau a au moins une colonne.', en: 'a table has at least one column' };
const NO_KEY: Words = {
  fr: 'Dites quelles colonnes distinguent une ligne des autres.',
  en: 'a table says by which columns its rows are told apart',
};
const SEVERAL: Words = {
  fr: 'Cette colonne porte plusieurs valeurs\u00a0: des lignes ne se regroupent pas par elle.',
  en: 'rows cannot be put together by a column that holds several values',
};
const NO_NUMBER: Words = { fr: 'Seuls des nombres ont une somme.', en: 'only numbers have a sum' };
const TWICE = (name: string): Words => ({
  fr: `Deux colonnes s’appellent «\u00a0${name}\u00a0».`,
  en: `two columns are called "${name}"`,
});
const MISNAMED = (name: string): Words => ({
  fr: `Une colonne s’appelle comme totalAmount, et non «\u00a0${name}\u00a0».`,
  en: `a column is called like totalAmount, not "${name}"`,
});
const NO_VALUE = (place: string, type: string): Words => ({
  fr: `«\u00a0${place}\u00a0» n’est pas une valeur mais un objet (${type})\u00a0: choisissez un champ de celui-ci.`,
  en: `"${place}" is no value, but a ${type}: choose a field of it`,
});
