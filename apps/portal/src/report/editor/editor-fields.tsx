import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FieldOption, FieldSpec } from '../../form/field-spec.js';
import { typeInWords, UNITS, unitInWords } from '../column-words.js';
import type { Check, Typed } from './definition.js';
import { DocumentControl } from './document-control.js';

const AUDIENCES = ['EVERYONE', 'SIGNED_IN', 'STAFF', 'MANAGER', 'COORDINATOR'] as const;

/** The fields of a report: what its document asks for is offered where it is chosen from. */
export function fieldsOf(t: TFunction, typed: Typed, check: Check | undefined, isNew: boolean): FieldSpec[] {
  const text = (name: keyof Typed, more: Partial<FieldSpec> = {}): FieldSpec => ({
    ...{ name, kind: 'text', required: true, label: t(`reportEditor.${name}` as 'reportEditor.titleFr') },
    ...more,
  });
  const columns = typed.columns.flatMap(({ name = '' }) => (name ? [{ value: name, label: name }] : []));
  const named = (name: 'x' | 'y' | 'series'): FieldSpec => ({
    ...{ name, kind: 'choice', required: false, label: t(`reportEditor.${name}`), options: withNone(columns) },
    shown: ({ mark }) => Boolean(mark),
  });
  return [
    ...(isNew ? [text('name', { help: t('reportEditor.nameHelp') })] : []),
    text('titleFr'),
    text('titleEn'),
    text('descriptionFr', { kind: 'lines' }),
    text('descriptionEn', { kind: 'lines' }),
    {
      ...{ name: 'audience', kind: 'choice', required: true, label: t('report.audience') },
      options: AUDIENCES.map((value) => ({ value, label: t(`report.audiences.${value}`) })),
    },
    text('maintainerFr'),
    text('maintainerEn'),
    {
      ...{ name: 'document', kind: 'custom', required: true, label: t('reportEditor.document') },
      help: t('reportEditor.documentHelp'),
      render: (control) => <DocumentControl {...control} />,
    },
    choiceOf(text('rows', { help: t('reportEditor.rowsHelp') }), rowPlaces(check), typed.rows),
    {
      ...{ name: 'columns', kind: 'rows', label: t('reportEditor.columns'), add: t('reportEditor.addColumn') },
      ...{ help: <ColumnsHelp />, most: 60, columns: columnFields(t, typed, check) },
    },
    {
      ...{ name: 'key', kind: 'checks', required: true, label: t('reportEditor.key') },
      ...{ help: t('reportEditor.keyHelp'), options: columns },
    },
    {
      ...{ name: 'parameters', kind: 'rows', label: t('reportEditor.parameters') },
      ...{ help: variablesHelp(t, check), add: t('reportEditor.addParameter'), most: 20, columns: parameterFields(t) },
    },
    {
      ...{ name: 'mark', kind: 'choice', required: false, label: t('reportEditor.chart') },
      options: (['BAR', 'LINE'] as const).map((value) => ({ value, label: t(`reportEditor.marks.${value}`) })),
    },
    named('x'),
    named('y'),
    named('series'),
  ];
}

const UNITS_LIST = 'report-units';

/** How columns are told, with the units that each of them may have: others may be typed. */
function ColumnsHelp() {
  const { t } = useTranslation();
  return (
    <>
      {t('reportEditor.columnsHelp')}
      <datalist id={UNITS_LIST}>
        {UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {unitInWords(t, unit)}
          </option>
        ))}
      </datalist>
    </>
  );
}

const withNone = (options: FieldOption[]): FieldOption[] => options;

const variablesHelp = (t: TFunction, check: Check | undefined): string =>
  check?.variables.length
    ? t('reportEditor.parametersOf', { names: check.variables.map((name) => `$${name}`).join(', ') })
    : t('reportEditor.parametersNone');

/** Lists, and objects in them: what there may be a row for each of. */
const rowPlaces = (check: Check | undefined): FieldOption[] =>
  (check?.places ?? []).flatMap(({ path, type }) => (type === null ? [{ value: path, label: path }] : []));

/** Chosen from what there is; typed where nothing is known, and what is there already stays to be chosen. */
function choiceOf(spec: FieldSpec, options: FieldOption[], value: string): FieldSpec {
  if (options.length === 0) return spec;
  const isKnown = !value || options.some((option) => option.value === value);
  return { ...spec, kind: 'choice', options: isKnown ? options : [{ value, label: value }, ...options] };
}

function columnFields(t: TFunction, { rows, columns }: Typed, check: Check | undefined): FieldSpec[] {
  const cell = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
    ...{ name, kind: 'text', required: true, label: t(`reportEditor.column.${name}` as 'reportEditor.column.name') },
    ...more,
  });
  const choices = <T extends string>(part: 'figures' | 'shownAs', values: readonly T[]): FieldOption[] =>
    values.map((value) => ({ value, label: t(`reportEditor.${part}.${value}` as 'reportEditor.figures.COUNT') }));
  const known = new Set(columns.map(({ path }) => path));
  const places = (check?.places ?? []).flatMap(({ path, type, isList }) =>
    type === null ? [] : [{ value: from(rows, path), label: `${from(rows, path)} · ${typeInWords(t, type, isList)}` }],
  );
  const others = [...known].filter((path): path is string =>
    Boolean(path && !places.some(({ value }) => value === path)),
  );
  const paths = [...others.map((value) => ({ value, label: value })), ...places];
  return [
    cell('name'),
    cell('path', { required: false, ...(places.length > 0 && { kind: 'choice' as const, options: paths }) }),
    cell('labelFr'),
    cell('labelEn'),
    cell('figure', { kind: 'choice', required: false, options: choices('figures', ['COUNT', 'SUM']) }),
    cell('as', { kind: 'choice', required: false, options: choices('shownAs', ['YEAR', 'MONTH', 'EUR_OF_CENTS']) }),
    cell('unit', { required: false, input: { list: UNITS_LIST } }),
    cell('opens', { required: false }),
  ];
}

/** A place as a column says it: from the row, or from the root. */
const from = (rows: string, path: string): string =>
  path.startsWith(`${rows}.`) ? path.slice(rows.length + 1) : `/${path}`;

function parameterFields(t: TFunction): FieldSpec[] {
  const cell = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
    ...{ name, kind: 'text', required: true },
    label: t(`reportEditor.parameter.${name}` as 'reportEditor.parameter.name'),
    ...more,
  });
  const values = ['TODAY', 'THIS_YEAR', 'MONTHS_OF_THIS_YEAR'] as const;
  return [
    cell('name'),
    cell('labelFr'),
    cell('labelEn'),
    cell('otherwise', {
      ...{ kind: 'choice', required: false },
      options: values.map((value) => ({ value, label: t(`reportEditor.otherwise.${value}`) })),
    }),
  ];
}
