import { type DynamicModule, Module } from '@nestjs/common';
import { type ActivitySection } from './activity.js';
import { type ReportDeclaration, type ReportsPart } from './report.js';

/** The reports that modules ship, by their names, and the sections of the yearly report that are made of them. */
export class ShippedReports {
  readonly all: readonly ReportDeclaration[];
  readonly activity: readonly ActivitySection[];
  readonly choices: Readonly<Record<string, string>>;

  constructor(parts: readonly ReportsPart[]) {
    this.all = parts.flatMap(({ reports = [] }) => reports);
    this.activity = parts.flatMap(({ activity }) => activity ?? []);
    this.choices = Object.assign({}, ...parts.map(({ choices = {} }) => choices)) as Record<string, string>;
    const names = this.all.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice) throw new Error(`Two reports are called ${twice}`);
  }
}

/** Provides what all modules ship, everywhere. */
@Module({})
export class ReportsModule {
  static forRoot(parts: readonly ReportsPart[]): DynamicModule {
    return {
      module: ReportsModule,
      global: true,
      providers: [{ provide: ShippedReports, useFactory: () => new ShippedReports(parts) }],
      exports: [ShippedReports],
    };
  }
}
