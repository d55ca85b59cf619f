import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Values } from '../form/drafts.js';
import { mistakes } from '../form/faults.js';
import type { FieldSpec } from '../form/field-spec.js';
import { Fields } from '../form/fields.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { textOf } from '../form/values.js';
import { ItemChoicesDocument, ItemCreateDocument, type ItemCreateInput } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { places, type Viewer } from '../session/viewer.js';
import { useAnswer } from '../shell/use-answer.js';
import { labelOptions } from '../write/label-options.js';
import { organizationField } from './organization-field.js';
import { Similar } from './similar.js';

/** A title first, beside what is like it; then what the item is. */
export function NewItemForm({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { answer, instead } = useAnswer(ItemChoicesDocument, { height: 400 });
  const fields = fieldsOf(t, viewer, answer?.licences ?? []);
  const shown = (values: Values): FieldSpec[] => fields.filter((field) => field.shown?.(values) ?? true);
  const form = useForm<Values, string>({
    id: 'new-item',
    name: `${viewer.id}:new-item`,
    initial: { title: '', locale: language, kind: '', licence: 'etalab-2.0', organizationId: onlyPlace(viewer) },
    fields: fields.map(({ name }) => ({ name, paths: name === 'title' ? ['texts'] : undefined })),
    check: (values) => mistakes(shown(values), values, { t, language }),
    async send(values, send) {
      const { item } = await send(ItemCreateDocument, { input: inputOf(values) });
      return item!.id;
    },
    done: () => t('itemEditor.new.done'),
    then: (id) => void navigate(`/ressources/${id}/ecrire`),
  });
  if (!answer) return instead;
  const [title, ...others] = shown(form.values);
  return (
    <Form form={form} fields={fields} action={t('itemEditor.new.submit')}>
      <Fields form={form} fields={[title!]} />
      <Similar title={textOf(form.values, 'title')} viewer={viewer} licences={answer.licences} />
      <Fields form={form} fields={others} />
    </Form>
  );
}

const onlyPlace = (viewer: Viewer): string => {
  const all = places(viewer);
  return all.length === 1 ? all[0]!.id : '';
};

function fieldsOf(t: TFunction, viewer: Viewer, licences: readonly { spdx: string; label: string }[]): FieldSpec[] {
  const common = { required: true } as const;
  return [
    { ...common, name: 'title', kind: 'text', label: t('word.title'), input: { maxLength: 200 } },
    {
      ...common,
      name: 'kind',
      kind: 'radios',
      label: t('word.kind'),
      options: (['ENTRY', 'RESOURCE', 'NOTEBOOK', 'VIEWPOINT_SERIES'] as const).map((value) => ({
        value,
        label: t(`item.kinds.${value}`),
        hint: t(`itemEditor.new.kinds.${value}`),
      })),
    },
    {
      ...common,
      name: 'resourceKind',
      kind: 'choice',
      label: t('item.resourceKind'),
      options: labelOptions(t, 'item.resourceKinds'),
      shown: ({ kind }) => kind === 'RESOURCE',
    },
    {
      ...common,
      name: 'notebookKind',
      kind: 'choice',
      label: t('item.notebookKind'),
      options: labelOptions(t, 'item.notebookKinds'),
      shown: ({ kind }) => kind === 'NOTEBOOK',
    },
    organizationField(t, viewer),
    {
      ...common,
      name: 'licence',
      kind: 'choice',
      label: t('word.licence'),
      help: t('itemEditor.new.licenceHelp'),
      options: licences.map(({ spdx, label }) => ({ value: spdx, label })),
    },
    {
      ...common,
      name: 'locale',
      kind: 'radios',
      label: t('itemEditor.language'),
      options: [
        { value: 'fr', label: t('itemEditor.languages.fr') },
        { value: 'en', label: t('itemEditor.languages.en') },
      ],
    },
  ];
}

function inputOf(values: Values): ItemCreateInput {
  const [kind, locale] = [textOf(values, 'kind'), textOf(values, 'locale')];
  const of = (wanted: string, name: string) => (kind === wanted ? { [name]: textOf(values, name) } : {});
  return {
    kind,
    locale,
    organizationId: textOf(values, 'organizationId'),
    licence: textOf(values, 'licence'),
    texts: [{ locale, title: textOf(values, 'title'), document: { type: 'doc', content: [] } }],
    ...of('RESOURCE', 'resourceKind'),
    ...of('NOTEBOOK', 'notebookKind'),
  } as ItemCreateInput;
}
