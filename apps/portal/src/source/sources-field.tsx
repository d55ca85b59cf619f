import type { TFunction } from 'i18next';
import { type FieldSpec } from '../form/field-spec.js';
import { sourcesIn } from '../form/values.js';
import { SourcePicker } from './source-picker.js';

/** Where what a form records is known from. */
export const sourcesField = (
  t: TFunction,
  { paths, required }: Pick<FieldSpec, 'paths' | 'required'> = {},
): FieldSpec => ({
  name: 'sources',
  kind: 'custom',
  label: t('word.sources'),
  help: t('write.sourcesHelp'),
  paths,
  check: (value) =>
    required && sourcesIn(value).length === 0 ? t('form.required', { label: t('word.sources') }) : undefined,
  render: (control) => <SourcePicker {...control} />,
  text: (value) =>
    sourcesIn(value)
      .map(({ key }) => key)
      .join(', '),
});
