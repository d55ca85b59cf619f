import { type ActivityFigure, type ActivitySection } from '#lib/reports';
import { type Resolved } from '../definition/resolved.js';

/** What of the figures of the yearly report does not fit the reports that they are of, in words. */
export function unfitFigures(
  sections: readonly ActivitySection[],
  reports: ReadonlyMap<string, Resolved>,
): readonly string[] {
  const figures = sections.flatMap((section) => section.figures);
  const names = figures.map(({ name }) => name);
  const twice = names.filter((name, i) => names.indexOf(name) !== i).map((name) => `Two figures are called ${name}`);
  return [...twice, ...figures.flatMap((figure) => faultsOf(figure, reports.get(figure.report)))];
}

function faultsOf(figure: ActivityFigure, report: Resolved | undefined): string[] {
  const begin = `The figure "${figure.name}" of the yearly report is of "${figure.report}", which`;
  if (!report) return [`${begin} is no report that is shipped`];
  const { of, parameters = {}, where = {}, shows } = figure;
  const value = shows === 'rows' ? [] : Object.values(shows);
  const columns = [...('column' in of ? [of.column] : []), ...Object.keys(where), ...value];
  const given = [...('parameter' in of ? [of.parameter] : []), ...Object.keys(parameters)];
  return [
    ...columns
      .filter((name) => !report.tables[0]!.columns.some((column) => column.name === name))
      .map((name) => `${begin} has no column "${name}"`),
    ...given
      .filter((name) => !report.parameters.some((parameter) => parameter.name === name))
      .map((name) => `${begin} has no parameter "${name}"`),
  ];
}
