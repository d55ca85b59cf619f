import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { Values } from '../form/drafts.js';
import { sourcesField } from '../source/sources-field.js';
import type { FieldKind, FieldSpec } from '../form/field-spec.js';
import { labelOptions } from './label-options.js';
import type { Options } from './record-fields.js';
import type { NamedFields, RecordField } from './record-values.js';
import { mergedParts } from '../form/values.js';
import { useRights } from './use-rights.js';

interface Beside {
  /** What is told of a new record without being asked. */
  given?: Values;
  /** What may be chosen, where the page knows it. */
  choices?: Readonly<Record<string, Options | undefined>>;
  /** The record that is corrected, and its id. */
  held?: object;
  id?: string;
}

/** The fields of a record in the language of the page, with what may be chosen. */
export function useRecordSpecs() {
  const { t } = useTranslation();
  const ask = useAsk();
  const { coordinates, managed } = useRights();

  const optionsOf = async ({ labels, except }: RecordField, options: Options | undefined, known: Values) =>
    labels ? labelOptions(t, labels, except) : options?.(ask, known);
  const specOf = async (
    name: string,
    field: RecordField,
    { given = {}, choices = {}, held, id }: Beside,
  ): Promise<FieldSpec> => {
    if (field.kind === 'sources') return sourcesField(t, field);
    const { kind, label, help, paths, required, most, notBefore, shown, render, text, add, columns } = field;
    const spec: FieldSpec = {
      name,
      kind: choices[name] ? 'choice' : (kind as FieldKind),
      label: t(label),
      help: help && t(help),
      paths,
      required,
      most,
      notBefore,
      text,
      merge: kind === 'parts' ? mergedParts : undefined,
      add: add && t(add),
      columns: columns && (await specsOf(columns, { given, held })),
      options: await optionsOf(field, choices[name] ?? field.options, (held ?? given) as Values),
      shown: shown && ((values) => shown({ ...given, ...values }, held)),
      render: render && ((control) => render(control, id, t)),
    };
    return kind === 'ownOrganization' ? { ...spec, ...own } : spec;
  };
  const own: Partial<FieldSpec> = coordinates
    ? { kind: 'organization' }
    : {
        kind: 'choice',
        required: true,
        help: undefined,
        options: managed.map(({ id, name }) => ({ value: id, label: name })),
      };
  const specsOf = (fields: NamedFields, beside: Beside = {}): Promise<FieldSpec[]> =>
    Promise.all(
      Object.entries(fields).flatMap(([name, field]) =>
        ['told', 'kept'].includes(field.kind) ? [] : specOf(name, field, beside),
      ),
    );

  const beginning = (spec: FieldSpec, { kind: asked, initial, columns: fields }: RecordField): unknown => {
    const { kind, required, options, columns } = spec;
    if (typeof initial === 'function') return initial();
    if (kind === 'rows') return [{}];
    if (kind === 'parts') return initialOf(columns ?? [], fields ?? {});
    const only = asked === 'ownOrganization' || (required && options?.length === 1) ? options?.[0]?.value : undefined;
    return initial ?? only ?? '';
  };
  /** What a new record begins with: a choice that is needed and leaves none is made. */
  const initialOf = (specs: readonly FieldSpec[], fields: NamedFields): Values =>
    Object.fromEntries(specs.map((spec) => [spec.name, beginning(spec, fields[spec.name]!)]));
  return { specsOf, initialOf };
}
