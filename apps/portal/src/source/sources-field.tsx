import type { TFunction } from 'i18next';
import { type FieldSpec } from '../write/field-spec.js';
import { sourcesIn } from '../write/values.js';
import { SourcePicker } from './source-picker.js';

/** Where what a form records is known from. */
export const sourcesField = (t: TFunction, paths?: readonly string[]): FieldSpec => ({
  name: 'sources',
  kind: 'custom',
  label: t('word.sources'),
  help: t('write.sourcesHelp'),
  paths,
  render: (control) => <SourcePicker {...control} />,
  text: (value) =>
    sourcesIn(value)
      .map(({ key }) => key)
      .join(', ') || t('write.empty'),
});
