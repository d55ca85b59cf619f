import { Injectable } from '@nestjs/common';
import { parse } from 'graphql';
import { ExportPool, type Instant } from '#lib/database';
import { type RequestContext, type Words } from '#lib/graphql';
import { type ActivityFigure, ShippedReports } from '#lib/reports';
import { Problem } from '../http/problem.js';
import { chosen, NotAdmitted, type ReadReport } from '../run/reader.js';
import { ReportEngine } from '../run/report-engine.js';
import { ReportRunner } from '../run/report-runner.js';
import { type Value } from '../run/rows.js';
import { type KnownVersion, ReportRegistry } from '../saved-query/registry.js';
import { Tally } from './tally.js';
import { dayOf, type ToldYear, toldYear } from './years.js';

export interface ActivityOrganization {
  id: string;
  key: string;
  name: string;
  isDemonstration: boolean;
}

/** A figure of one year: what it comes to, and the page that lists what it counts. */
export interface ToldFigure {
  value: number | null;
  records: string;
}

export interface ActivityRow {
  section: Words;
  figure: ActivityFigure;
  now: ToldFigure;
  before: ToldFigure;
}

/** A year of an organization, as whoever asks may see it. */
export interface Activity {
  organization: ActivityOrganization;
  year: ToldYear;
  before: ToldYear;
  knownAt: Date;
  /** Figures of reports that are not for whoever asks are not there. */
  rows: ActivityRow[];
}

/** What is read once, for all figures that are of it. */
interface Group {
  read: (instant: Instant) => ReadReport;
  figures: { name: string; where: Record<string, Value>; tally: Tally }[];
}

type Told = Map<string, { tally: Tally; records: string }>;

const ORGANIZATION = parse(
  'query ($key: String!, $asOf: LocalDate!) { organization(key: $key, asOf: $asOf) { id key name isDemonstration } }',
);
/** By what it takes, half a second: the prices of its reports are those of pages of lists that most organizations do not fill. */
const PRICE = 5000;

/** Works the yearly report of an organization out of reports, so that each figure is what its records are. */
@Injectable()
export class ActivityReports {
  constructor(
    private readonly shipped: ShippedReports,
    private readonly registry: ReportRegistry,
    private readonly runner: ReportRunner,
    private readonly engine: ReportEngine,
    private readonly pool: ExportPool,
  ) {}

  async read(key: string, year: number, context: RequestContext, signal: AbortSignal): Promise<Activity> {
    this.engine.budgets.charge(context, PRICE);
    const versions = await this.versions(context);
    const [now, before] = [toldYear(year, context.today), toldYear(year - 1, context.today)];
    return this.pool.at(signal, async (instant) => {
      const organization = await this.organization(key, now, context, instant);
      const told = await this.figures(organization, now, versions, context, instant);
      const toldBefore = await this.figures(organization, before, versions, context, instant);
      const figureOf = (of: Told, name: string): ToldFigure => ({
        value: of.get(name)!.tally.value,
        records: of.get(name)!.records,
      });
      const rows = this.shipped.activity.flatMap(({ title: section, figures }) =>
        figures
          .filter(({ name }) => told.has(name) && toldBefore.has(name))
          .map((figure) => ({
            section,
            figure,
            now: figureOf(told, figure.name),
            before: figureOf(toldBefore, figure.name),
          })),
      );
      return { organization, year: now, before, knownAt: instant.knownAt, rows };
    });
  }

  /** The reports that whoever asks may run, by their names. */
  private async versions(context: RequestContext): Promise<Map<string, KnownVersion>> {
    const names = new Set(this.shipped.activity.flatMap(({ figures }) => figures.map(({ report }) => report)));
    const found = await Promise.all([...names].map((name) => this.registry.find(name, undefined, context)));
    return new Map(
      found.flatMap((version) => (version && version.broken === null ? [[version.name, version] as const] : [])),
    );
  }

  private async organization(
    key: string,
    { 'last day': asOf }: ToldYear,
    context: RequestContext,
    instant: Instant,
  ): Promise<ActivityOrganization> {
    const read = this.engine.statements.rows({ document: ORGANIZATION, variables: { key, asOf }, context });
    if (typeof read === 'string') throw new Error(`An organization is not read: ${read}`);
    const text = (await instant.value(read.statement)) as string;
    const { organization } = JSON.parse(text) as { organization: ActivityOrganization | null };
    if (organization) return organization;
    throw new Problem('REPORT_NOT_FOUND', {
      fr: `Il n’y a pas d’organisme « ${key} ».`,
      en: `There is no organization "${key}".`,
    });
  }

  private async figures(
    organization: ActivityOrganization,
    year: ToldYear,
    versions: ReadonlyMap<string, KnownVersion>,
    context: RequestContext,
    instant: Instant,
  ): Promise<Told> {
    const told: Told = new Map();
    const groups = new Map<string, Group>();
    for (const { figures } of this.shipped.activity)
      for (const figure of figures) {
        const version = versions.get(figure.report);
        if (!version) continue;
        const { parameters, where } = asked(figure, organization, year, version);
        const group = this.group(groups, version, parameters, context);
        if (!group) continue;
        const tally = new Tally(figure.shows);
        group.figures.push({ name: figure.name, where, tally });
        told.set(figure.name, { tally, records: this.runner.addressOf(figure.report, parameters, where) });
      }
    for (const { read, figures } of groups.values()) {
      for await (const rows of read(instant).tables[0]!.rows())
        for (const { where, tally } of figures) tally.add(chosen(rows, where));
    }
    return told;
  }

  /** Undefined where whoever asks may not ask for all that the report reads. */
  private group(
    groups: Map<string, Group>,
    version: KnownVersion,
    parameters: Record<string, unknown>,
    context: RequestContext,
  ): Group | undefined {
    const key = JSON.stringify([version.name, parameters]);
    const known = groups.get(key);
    if (known) return known;
    const variables = this.runner.variables(version, { parameters }, context);
    try {
      const group = { read: this.runner.reader(version, variables, context), figures: [] };
      groups.set(key, group);
      return group;
    } catch (error) {
      if (error instanceof NotAdmitted) return undefined;
      throw error;
    }
  }
}

/** What is asked of the report of a figure for a year of an organization. */
function asked(
  { of, parameters = {}, where = {} }: ActivityFigure,
  { id, isDemonstration }: ActivityOrganization,
  year: ToldYear,
  { resolved }: KnownVersion,
): { parameters: Record<string, unknown>; where: Record<string, Value> } {
  const given: Record<string, unknown> = Object.fromEntries(
    Object.entries(parameters).map(([name, day]) => [name, dayOf(year, day)]),
  );
  if ('parameter' in of) given[of.parameter] = id;
  // What was made up is told of organizations that are made up.
  if (resolved.parameters.some(({ name }) => name === 'includeDemonstration'))
    given['includeDemonstration'] = isDemonstration;
  const held = Object.entries(where).map(
    ([name, value]) => [name, typeof value === 'object' ? dayOf(year, value.the) : value] as const,
  );
  return { parameters: given, where: { ...Object.fromEntries(held), ...('column' in of && { [of.column]: id }) } };
}
