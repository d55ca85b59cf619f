import { type Locale, type Words } from '#lib/graphql';
import { type ResolvedColumn, type ResolvedTable } from '../definition/resolved.js';
import { type About } from '../formats/format.js';
import { type ReadReport } from '../run/reader.js';
import { type Row } from '../run/rows.js';
import { type Activity } from './activity-reports.js';

const NAME = 'activity';

export const titleOf = ({ organization, year }: Activity): Words => ({
  fr: `Rapport d’activité ${year.year} : ${organization.name}`,
  en: `Activity in ${year.year}: ${organization.name}`,
});

export const DESCRIPTION: Words = {
  fr: 'Ce que la plateforme sait d’une année d’un organisme, comparé à l’année d’avant. Chaque chiffre ouvre les fiches qu’il compte.',
  en: 'What the platform knows of a year of an organization, beside the year before. Each figure opens the records that it counts.',
};

const plain = {
  description: null,
  unit: null,
  isMany: false,
  place: null,
  as: null,
  figure: null,
  choices: null,
  records: null,
};
const opening = { ...plain, type: 'DECIMAL', records: { report: NAME } } as const;

const COLUMNS: readonly ResolvedColumn[] = [
  { ...plain, name: 'section', type: 'STRING', label: { fr: 'Partie', en: 'Section' } },
  { ...plain, name: 'figure', type: 'STRING', label: { fr: 'Nom du chiffre', en: 'Name of the figure' } },
  { ...plain, name: 'label', type: 'STRING', label: { fr: 'Chiffre', en: 'Figure' } },
  { ...plain, name: 'unit', type: 'STRING', label: { fr: 'Unité', en: 'Unit' } },
  {
    ...{ ...opening, name: 'value', label: { fr: 'Valeur', en: 'Value' } },
    description: { fr: 'Vide si rien n’est connu.', en: 'Empty where nothing is known.' },
  },
  { ...opening, name: 'valueBefore', label: { fr: 'Année précédente', en: 'Year before' } },
];

/** The figures as the table of a report, for every kind of file. */
export function activityTable(activity: Activity, locale: Locale): ReadReport {
  const { year } = activity.year;
  const title = { fr: `Activité ${year}`, en: `Activity ${year}` };
  const table: ResolvedTable = {
    ...{ name: NAME, title, rows: [], key: ['figure'], columns: [...COLUMNS], only: null },
  };
  const rows = activity.rows.map(({ section, figure, now, before }): Row => ({
    ...{ section: section[locale], figure: figure.name, label: figure.label[locale], unit: figure.unit },
    ...{ value: now.value, valueBefore: before.value },
  }));
  const all = {
    table,
    count: () => Promise.resolve(rows.length),
    async *rows() {
      yield rows;
    },
  };
  return { knownAt: activity.knownAt, tables: [all] };
}

export function aboutActivity(activity: Activity, address: string, maintainer: Words, locale: Locale): About {
  const { organization, year, rows } = activity;
  const byName = new Map(rows.map((row) => [row.figure.name, row]));
  return {
    ...{ name: NAME, version: 1, title: titleOf(activity), description: DESCRIPTION, maintainer, locale, address },
    parameters: { organization: organization.key, year: year.year, from: year['first day'], to: year['last day'] },
    opens(column, row) {
      const found = byName.get(String(row['figure']));
      return column === 'value' ? found?.now.records : found?.before.records;
    },
  };
}
