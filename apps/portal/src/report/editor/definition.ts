import type { ReportDefinitionInput, SavedQueryCheckQuery } from '../../generated/graphql.js';
import type { Row } from '../../form/values.js';
import { type Given, opened, opens, type Opening } from './opens.js';

/** A report as its form holds it. */
export type Typed = {
  name: string;
  titleFr: string;
  titleEn: string;
  descriptionFr: string;
  descriptionEn: string;
  maintainerFr: string;
  maintainerEn: string;
  audience: string;
  document: string;
  rows: string;
  columns: Row[];
  parameters: Row[];
  key: string[];
  mark: string;
  x: string;
  y: string;
  series: string;
};

export type Check = SavedQueryCheckQuery['savedQueryCheck'];

interface Words {
  fr: string;
  en: string;
}

interface KeptColumn {
  name: string;
  path?: string;
  count?: true;
  sum?: string;
  as?: string;
  label: Words;
  description?: Words;
  unit?: string;
  records?: Opening;
}

/** As the server keeps it: what modules ship has columns by their names. */
export interface Kept {
  title: Words;
  description: Words;
  maintainer: Words;
  audience: string;
  document: string;
  rows: string;
  key: string[];
  columns: KeptColumn[] | Record<string, Omit<KeptColumn, 'name'>>;
  parameters?: Record<string, { label: Words; description?: Words; otherwise?: string }>;
  chart?: { mark: string; x: string; y: string; series?: string };
}

const BEGUN = `query ($asOf: LocalDate) {
  agreements(asOf: $asOf) {
    nodes {
      title
      signedOn
    }
  }
}
`;

export const blank = (): Typed => ({
  ...{ name: '', titleFr: '', titleEn: '', descriptionFr: '', descriptionEn: '' },
  ...{ maintainerFr: 'La coordination du réseau', maintainerEn: 'The coordination of the network' },
  ...{ audience: 'EVERYONE', document: BEGUN, rows: 'agreements.nodes', columns: [], parameters: [], key: [] },
  ...{ mark: '', x: '', y: '', series: '' },
});

export const columnsOf = ({ columns }: Kept): KeptColumn[] =>
  Array.isArray(columns) ? columns : Object.entries(columns).map(([name, column]) => ({ name, ...column }));

const OTHERWISE = { today: 'TODAY', 'this year': 'THIS_YEAR', 'months of this year': 'MONTHS_OF_THIS_YEAR' } as const;

/** What is kept, as a form. */
export function typedOf(name: string, kept: Kept): Typed {
  const { title, description, maintainer, audience, document, rows, key, parameters = {}, chart } = kept;
  return {
    ...{ name, titleFr: title.fr, titleEn: title.en, descriptionFr: description.fr, descriptionEn: description.en },
    ...{ maintainerFr: maintainer.fr, maintainerEn: maintainer.en, audience, document, rows, key },
    columns: columnsOf(kept).map(({ name: of, path, count, sum, as, label, description: about, unit, records }) => ({
      ...{ name: of, path: sum ?? path ?? '', figure: count ? 'COUNT' : sum ? 'SUM' : '', as: as ?? '' },
      ...{ labelFr: label.fr, labelEn: label.en, unit: unit ?? '', opens: records ? opens(records) : '' },
      ...{ aboutFr: about?.fr ?? '', aboutEn: about?.en ?? '' },
    })),
    parameters: Object.entries(parameters).map(([of, { label, otherwise, description: about }]) => ({
      ...{ name: of, labelFr: label.fr, labelEn: label.en, aboutFr: about?.fr ?? '', aboutEn: about?.en ?? '' },
      otherwise: otherwise ? OTHERWISE[otherwise as keyof typeof OTHERWISE] : '',
    })),
    ...{ mark: chart?.mark.toUpperCase() ?? '', x: chart?.x ?? '', y: chart?.y ?? '', series: chart?.series ?? '' },
  };
}

/** What is typed, as it is sent; blanks that are not to be are filled in where it is only looked at. */
export function definitionOf(typed: Typed, instead = ''): ReportDefinitionInput {
  const text = (value: string | undefined): string => value?.trim() || instead;
  const words = (fr: string | undefined, en: string | undefined): Words => ({ fr: text(fr), en: text(en) });
  const maybe = (fr: string | undefined, en: string | undefined): Words | null =>
    fr?.trim() || en?.trim() ? words(fr, en) : null;
  const { mark, x, y, series } = typed;
  return {
    title: words(typed.titleFr, typed.titleEn),
    description: words(typed.descriptionFr, typed.descriptionEn),
    maintainer: words(typed.maintainerFr, typed.maintainerEn),
    audience: typed.audience as ReportDefinitionInput['audience'],
    document: text(typed.document),
    rows: text(typed.rows),
    key: typed.key,
    columns: typed.columns.map((row) => ({
      name: text(row['name']),
      path: row['path']?.trim() || null,
      figure: (row['figure'] || null) as 'COUNT' | 'SUM' | null,
      as: (row['as'] || null) as 'YEAR' | null,
      label: words(row['labelFr'], row['labelEn']),
      description: maybe(row['aboutFr'], row['aboutEn']),
      unit: row['unit']?.trim() || null,
      records: row['opens']?.trim() ? recordsOf(row['opens']) : null,
    })),
    parameters: typed.parameters.map((row) => ({
      name: text(row['name']),
      label: words(row['labelFr'], row['labelEn']),
      description: maybe(row['aboutFr'], row['aboutEn']),
      otherwise: (row['otherwise'] || null) as 'TODAY' | null,
    })),
    chart: mark && x && y ? { mark: mark as 'BAR' | 'LINE', x, y, series: series || null } : null,
  };
}

function recordsOf(text: string) {
  const { report, parameters = {}, where = {} } = opened(text);
  const given = (all: Record<string, Given>): { name: string; column?: string; parameter?: string; value?: string }[] =>
    Object.entries(all).map(([name, from]) =>
      'value' in from ? { name, value: String(from.value) } : { name, ...from },
    );
  return { report, parameters: given(parameters), where: given(where) };
}

/** What of two definitions whoever uses the report would notice: columns and parameters that came, went or changed. */
export function compared(before: Kept, after: Kept): { came: string[]; went: string[]; changed: string[] } {
  const parts = (kept: Kept): Map<string, string> =>
    new Map([
      ...columnsOf(kept).map(({ name, ...column }) => [name, JSON.stringify(ordered(column))] as const),
      ...Object.entries(kept.parameters ?? {}).map(
        ([name, one]) => [`$${name}`, JSON.stringify(ordered(one))] as const,
      ),
    ]);
  const [old, now] = [parts(before), parts(after)];
  return {
    came: [...now.keys()].filter((name) => !old.has(name)),
    went: [...old.keys()].filter((name) => !now.has(name)),
    changed: [...now.keys()].filter((name) => old.has(name) && old.get(name) !== now.get(name)),
  };
}

/** Names in one order, at every depth. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, ordered(one)]),
  );
}
