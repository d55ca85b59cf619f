import { type Given, type NamedColumn, type Parameter, type Records, type ReportDeclaration } from '#lib/reports';
import {
  type ReportColumnInput,
  type ReportDefinitionInput,
  type ReportGivenInput,
  type ReportOtherwise,
  type ReportParameterInput,
  type ReportRecordsInput,
} from './definition.inputs.js';

/** A definition as it was sent, as reports are declared and kept. */
export function declarationOf(name: string, input: ReportDefinitionInput): ReportDeclaration {
  const { title, description, maintainer, audience, document, rows, key, columns, parameters, chart } = input;
  return {
    ...{ name, title: { ...title }, description: { ...description }, maintainer: { ...maintainer }, audience },
    ...{ document, rows, key: [...key], columns: columns.map(columnOf) },
    ...(parameters?.length && { parameters: Object.fromEntries(parameters.map(parameterOf)) }),
    ...(chart && {
      chart: {
        mark: chart.mark === 'BAR' ? 'bar' : 'line',
        x: chart.x,
        y: chart.y,
        ...(chart.series && { series: chart.series }),
      },
    }),
  };
}

function columnOf({ name, path, figure, as, label, description, unit, records }: ReportColumnInput): NamedColumn {
  const words = {
    name,
    label: { ...label },
    ...(description && { description: { ...description } }),
    ...(unit && { unit }),
    ...(records && { records: recordsOf(records) }),
  };
  if (figure === 'COUNT') return { ...words, count: true };
  if (figure === 'SUM') return { ...words, sum: path ?? '', ...(as === 'EUR_OF_CENTS' && { as }) };
  return { ...words, path: path ?? '', ...(as && { as }) };
}

const OTHERWISE: Readonly<Record<ReportOtherwise, NonNullable<Parameter['otherwise']>>> = {
  TODAY: 'today',
  THIS_YEAR: 'this year',
  MONTHS_OF_THIS_YEAR: 'months of this year',
};

const parameterOf = ({ name, label, description, otherwise }: ReportParameterInput): [string, Parameter] => [
  name,
  {
    label: { ...label },
    ...(description && { description: { ...description } }),
    ...(otherwise && { otherwise: OTHERWISE[otherwise] }),
  },
];

const recordsOf = ({ report, parameters, where }: ReportRecordsInput): Records => ({
  report,
  ...(parameters?.length && { parameters: givenOf(parameters) }),
  ...(where?.length && { where: givenOf(where) }),
});

const givenOf = (all: readonly ReportGivenInput[]): Record<string, Given> =>
  Object.fromEntries(
    all.map(({ name, column, parameter, value }) => [
      name,
      column ? { column } : parameter ? { parameter } : { value: value ?? '' },
    ]),
  );
