import { Injectable } from '@nestjs/common';
import { type RequestContext, type Words } from '#lib/graphql';
import { type Given } from '#lib/reports';
import { DomainErrors, type DomainError } from '#lib/graphql';
import { didYouMean } from '../definition/did-you-mean.js';
import { type ResolvedColumn } from '../definition/resolved.js';
import { ReportEngine } from '../run/report-engine.js';
import { askedOf, ReportRunner } from '../run/report-runner.js';
import { type Row } from '../run/rows.js';
import { type KnownVersion, ReportRegistry } from './registry.js';
import { RecordsDifferError, ReportUnfitError } from './saved-query.errors.js';

/** All of it takes no longer. */
const LONGEST_MS = 60_000;
/** Rows of which each figure is compared. */
const COMPARED = 3;

/** Compares figures of a report with the rows of the reports that they open: before it is published, as whoever publishes it. */
@Injectable()
export class RecordsCheck {
  constructor(
    private readonly registry: ReportRegistry,
    private readonly runner: ReportRunner,
    private readonly engine: ReportEngine,
  ) {}

  async check(version: KnownVersion, context: RequestContext): Promise<void> {
    const { columns } = version.resolved.tables[0]!;
    const opening = columns.flatMap((column, nr) => (column.records ? [{ column, at: ['columns', String(nr)] }] : []));
    if (opening.length === 0) return;
    const faults: DomainError[] = [];
    const targets = new Map<ResolvedColumn, KnownVersion>();
    for (const { column, at } of opening) {
      const target = await this.registry.find(column.records!.report, undefined, context);
      if (!target) faults.push(new ReportUnfitError({ path: [...at, 'records', 'report'], words: UNKNOWN }));
      else {
        targets.set(column, target);
        faults.push(...this.misnamed(version, column, target, [...at, 'records']));
      }
    }
    if (faults.length) throw new DomainErrors(faults);
    // What cannot be run without being asked for something is not compared.
    if (version.resolved.parameters.some(({ isRequired }) => isRequired)) return;
    for (const { column, at } of opening) {
      // Sums are of what the records hold, not of how many they are.
      if (column.figure === 'SUM' || column.type !== 'INTEGER') continue;
      faults.push(...(await this.compared(version, column, targets.get(column)!, at, context)));
    }
    if (faults.length) throw new DomainErrors(faults);
  }

  /** Names of the other report, and of this one, that there are not. */
  private misnamed(
    { resolved }: KnownVersion,
    { records }: ResolvedColumn,
    target: KnownVersion,
    at: readonly string[],
  ): DomainError[] {
    const faults: DomainError[] = [];
    const own = resolved.tables[0]!.columns.map(({ name }) => name);
    const ownParameters = resolved.parameters.map(({ name }) => name);
    const look = (part: string, given: Readonly<Record<string, Given>> | undefined, known: readonly string[]): void => {
      for (const [name, from] of Object.entries(given ?? {})) {
        const path = [...at, part, name];
        const lacking = (word: string, all: readonly string[]): void => {
          if (!all.includes(word)) faults.push(new ReportUnfitError({ path, words: none(word, all) }));
        };
        lacking(name, known);
        if ('column' in from) lacking(from.column, own);
        if ('parameter' in from) lacking(from.parameter, ownParameters);
      }
    };
    look(
      'parameters',
      records!.parameters,
      target.resolved.parameters.map(({ name }) => name),
    );
    look(
      'where',
      records!.where,
      target.resolved.tables[0]!.columns.map(({ name }) => name),
    );
    return faults;
  }

  private async compared(
    version: KnownVersion,
    column: ResolvedColumn,
    target: KnownVersion,
    at: readonly string[],
    context: RequestContext,
  ): Promise<DomainError[]> {
    const variables = this.runner.variables(version, { parameters: {} }, context);
    const rows = await this.some(version, variables, column.name, context);
    for (const row of rows) {
      const asked = askedOf(column.records!, row, variables);
      const theirs = this.runner.variables(target, asked, context);
      this.engine.budgets.charge(context, target.resolved.price);
      const signal = AbortSignal.timeout(LONGEST_MS);
      const found = await this.runner.run(target, theirs, asked, context, signal, (report) =>
        report.tables[0]!.count(),
      );
      const figure = Number(row[column.name] ?? 0);
      if (found !== figure) return [new RecordsDifferError([...at, 'records'], column.name, figure, found)];
    }
    return [];
  }

  /** The first rows whose figure is not nothing, and that with the greatest. */
  private some(
    version: KnownVersion,
    variables: Record<string, unknown>,
    name: string,
    context: RequestContext,
  ): Promise<Row[]> {
    this.engine.budgets.charge(context, version.resolved.price);
    const signal = AbortSignal.timeout(LONGEST_MS);
    return this.runner.run(version, variables, {}, context, signal, async ({ tables }) => {
      const first: Row[] = [];
      let greatest: Row | undefined;
      for await (const rows of tables[0]!.rows())
        for (const row of rows) {
          if (!Number(row[name])) continue;
          if (first.length < COMPARED - 1) first.push(row);
          if (!greatest || Number(row[name]) > Number(greatest[name])) greatest = row;
        }
      return greatest && !first.includes(greatest) ? [...first, greatest] : first;
    });
  }
}

const UNKNOWN: Words = {
  fr: 'Il n’y a pas de tableau de ce nom, ou il ne vous est pas ouvert.',
  en: 'There is no report of this name, or it is not open to you.',
};

function none(name: string, known: readonly string[]): Words {
  const meant = didYouMean(name, known);
  return {
    fr: `Il n’y a pas de «\u00a0${name}\u00a0».${meant.fr}`,
    en: `There is no "${name}".${meant.en}`,
  };
}
