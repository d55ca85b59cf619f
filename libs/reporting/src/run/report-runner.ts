import { Injectable } from '@nestjs/common';
import { parse } from 'graphql';
import { Config } from '#lib/config';
import { ExportPool, type Instant } from '#lib/database';
import { type RequestContext } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import { type Given, type Records } from '#lib/reports';
import { type ResolvedTable } from '../definition/resolved.js';
import { type About } from '../formats/format.js';
import { type KnownVersion } from '../saved-query/registry.js';
import { BadParameters, faultOf, type ParameterFault, variablesOf } from './parameters.js';
import { type ReadReport, readerOf, readReport } from './reader.js';
import { ReportEngine } from './report-engine.js';
import { withRecords } from './records.js';
import { type Row, type Value } from './rows.js';

/** What is asked of a report beside who asks. */
export interface ReportQuestion {
  parameters: Readonly<Record<string, unknown>>;
  /** Rows that are wanted, by what their columns hold. */
  where?: Readonly<Record<string, Value>>;
  most?: number;
  /** Told of all rows that are read, whether they are wanted or not. */
  onRead?: (rows: number) => void;
  /** Whether the rows are to say of which records they were made. */
  keepsRecords?: boolean;
}

/** Runs versions of reports. */
@Injectable()
export class ReportRunner {
  constructor(
    private readonly engine: ReportEngine,
    private readonly pool: ExportPool,
    private readonly config: Config,
  ) {}

  private get base(): string {
    return publicUrlOf(this.config);
  }

  /** The variables of a run, or every fault of what was given. */
  variables(
    { resolved }: KnownVersion,
    { parameters, where = {} }: ReportQuestion,
    context: RequestContext,
  ): Record<string, unknown> {
    const faults: ParameterFault[] = Object.keys(where)
      .filter((name) => !resolved.tables[0]!.columns.some((column) => column.name === name))
      .map((name) =>
        faultOf(`where.${name}`, {
          fr: `Il n’y a pas de colonne « ${name} » pour choisir des lignes.`,
          en: `There is no column "${name}" to choose rows by.`,
        }),
      );
    if (faults.length) throw new BadParameters(faults);
    return variablesOf(resolved.parameters, parameters, context.today, this.engine.schema);
  }

  /** Reads a report at one instant, for as long as the work takes. */
  run<T>(
    version: KnownVersion,
    variables: Record<string, unknown>,
    { where, most, onRead, keepsRecords = false }: Omit<ReportQuestion, 'parameters'>,
    context: RequestContext,
    signal: AbortSignal,
    work: (report: ReadReport, instant: Instant) => Promise<T>,
  ): Promise<T> {
    const rows = { ...(where && { where }), ...(most !== undefined && { most }), ...(onRead && { onRead }) };
    const plain = questionOf(version, variables, context);
    const document = keepsRecords ? withRecords(plain.document, this.engine.schema) : plain.document;
    const question = { ...plain, document, keepsRecords, ...rows };
    return readReport({ engine: this.engine.statements, pool: this.pool }, question, signal, work);
  }

  /** Reads a report as of an instant, so that several reports show the same state. */
  reader(
    version: KnownVersion,
    variables: Record<string, unknown>,
    context: RequestContext,
  ): (instant: Instant) => ReadReport {
    return readerOf(this.engine.statements, questionOf(version, variables, context));
  }

  /** The page of a report by its parameters and what its columns hold. */
  addressOf(
    report: string,
    parameters: Readonly<Record<string, unknown>>,
    where: Readonly<Record<string, unknown>>,
  ): string {
    const chosen = Object.entries(where).map(([name, value]) => [`where.${name}`, value] as const);
    return `${this.base}/rapports/${report}${queryOf({ ...parameters, ...Object.fromEntries(chosen) }, true)}`;
  }

  about(version: KnownVersion, parameters: Readonly<Record<string, unknown>>, context: RequestContext): About {
    const { definition, resolved } = version;
    const { name, title, description, maintainer } = definition;
    return {
      ...{ name, version: version.number, title, description, maintainer, parameters },
      locale: context.locale,
      address: `${this.base}/rapports/${name}${queryOf(parameters)}`,
      opens: (column, row) => this.opens(resolved.tables[0]!, column, row as Row, parameters),
    };
  }

  private opens(table: ResolvedTable, column: string, row: Row, parameters: About['parameters']): string | undefined {
    const records = table.columns.find(({ name }) => name === column)?.records;
    if (!records) return undefined;
    const { parameters: theirs, where = {} } = askedOf(records, row, parameters);
    return this.addressOf(records.report, theirs, where);
  }
}

const questionOf = (
  { definition, resolved }: KnownVersion,
  variables: Record<string, unknown>,
  context: RequestContext,
) => ({
  ...{ resolved, document: parse(definition.document), variables, context },
});

/** What is asked of the report that lists the records behind a figure of a row. */
export function askedOf(records: Records, row: Row, parameters: Readonly<Record<string, unknown>>): ReportQuestion {
  const value = (given: Given): unknown =>
    'column' in given ? (row[given.column] ?? '') : 'parameter' in given ? parameters[given.parameter] : given.value;
  const valued = (all: Records['where'] = {}): [string, unknown][] =>
    Object.entries(all).map(([name, given]) => [name, value(given)]);
  const where = Object.fromEntries(valued(records.where)) as Record<string, Value>;
  return { parameters: Object.fromEntries(valued(records.parameters)), ...(Object.keys(where).length && { where }) };
}

/** Parameters as an address has them; what is null is left out. */
export function queryOf(parameters: Readonly<Record<string, unknown>>, keepsBlank = false): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of [value].flat())
      if (one !== null && one !== undefined && (keepsBlank || one !== '')) query.append(name, String(one));
  const text = query.toString();
  return text && `?${text}`;
}
