import {
  ItemChoicesDocument,
  ItemCreateDocument,
  ItemFactsDocument,
  type ItemFactsQuery,
  type ItemKind,
  ItemUpdateDocument,
} from '../generated/graphql.js';
import type { CustomControl } from '../form/field-spec.js';
import { chipsText } from '../form/fixed-chips.js';
import { optionsIn } from '../form/values.js';
import { recordForm } from '../write/record-form.js';
import { CoverControl } from './cover-control.js';
import { AuthorChips, ThemeChips } from './fact-chips.js';
import { PlaceControl, placeInput, placeText, typedPlace } from './place-control.js';

const isOf =
  (kind: ItemKind) =>
  (_: unknown, held?: { kind: ItemKind }): boolean =>
    held?.kind === kind;
const [OF_ENTRY, OF_RESOURCE, OF_NOTEBOOK] = [isOf('ENTRY'), isOf('RESOURCE'), isOf('NOTEBOOK')];

type Facts = NonNullable<ItemFactsQuery['item']>;

/** What anybody may know of an item, beside what those who keep it decide. */
export const knownFacts = {
  projectOwner: {
    kind: 'text',
    label: 'item.projectOwner',
    shown: OF_ENTRY,
    held: (item: object) => of(item, 'projectOwner'),
  },
  designer: { kind: 'text', label: 'item.designer', shown: OF_ENTRY, held: (item: object) => of(item, 'designer') },
  programme: { kind: 'lines', label: 'item.programme', shown: OF_ENTRY, held: (item: object) => of(item, 'programme') },
  year: { kind: 'whole', label: 'word.year', help: 'itemEditor.facts.yearHelp', most: 2200 },
  surfaceM2: {
    kind: 'whole',
    label: 'itemEditor.facts.surface',
    shown: OF_ENTRY,
    held: (item: object) => of(item, 'surfaceM2'),
  },
  costCents: { kind: 'money', label: 'item.cost', shown: OF_ENTRY, held: (item: object) => of(item, 'costCents') },
  resourceKind: {
    kind: 'choice',
    label: 'item.resourceKind',
    labels: 'item.resourceKinds',
    shown: OF_RESOURCE,
    held: (item: object) => of(item, 'resourceKind'),
  },
  url: {
    kind: 'link',
    label: 'item.url',
    shown: OF_RESOURCE,
    held: (item: object) => of(item, 'url'),
  },
  notebookKind: {
    kind: 'choice',
    label: 'item.notebookKind',
    labels: 'item.notebookKinds',
    shown: OF_NOTEBOOK,
    held: (item: object) => of(item, 'notebookKind'),
  },
  place: {
    kind: 'custom',
    label: 'word.place',
    held: ({ exactPlace }: Facts) => typedPlace(exactPlace),
    render: (control: CustomControl) => <PlaceControl {...control} />,
    text: placeText,
    sent: placeInput,
  },
  themes: {
    kind: 'custom',
    label: 'word.themes',
    held: ({ themes }: Facts) => themes.map(({ key, label }) => ({ value: key, label })),
    render: (control: CustomControl) => <ThemeChips {...control} />,
    text: chipsText,
    sent: (value: unknown) => optionsIn(value).map(({ value: key }) => key),
  },
  authors: {
    kind: 'custom',
    label: 'item.authors',
    held: ({ authors }: Facts) => (authors ?? []).map(({ id, name }) => ({ value: id, label: name })),
    render: (control: CustomControl) => <AuthorChips {...control} />,
    text: chipsText,
    sent: (value: unknown) => optionsIn(value).map(({ value: id }) => id),
  },
} as const;

/** What is told of an item beside its texts. */
export const factsForm = recordForm({
  record: ItemCreateDocument,
  update: ItemUpdateDocument,
  read: ItemFactsDocument,
  // Where a viewpoint looks is written beside its photographs, files beside the text.
  given: [
    ...(['kind', 'organizationId', 'locale', 'texts', 'documents'] as const),
    ...(['bearing', 'heightM', 'focalLengthMm', 'protocol'] as const),
  ],
})({
  name: 'item-facts',
  words: {
    record: 'itemEditor.facts.title',
    recordSubmit: 'word.save',
    update: 'itemEditor.facts.title',
    updateSubmit: 'itemEditor.facts.submit',
  },
  fields: {
    ...knownFacts,
    cover: {
      kind: 'custom',
      label: 'itemEditor.facts.cover',
      held: ({ cover }) => cover?.id ?? '',
      render: (control, id, t) => <CoverControl {...control} item={id!} label={t('itemEditor.facts.cover')} />,
      text: (value) => (typeof value === 'string' ? value : ''),
      sent: (value) => (value || null) as string,
    },
    licence: {
      kind: 'choice',
      label: 'word.licence',
      required: true,
      held: ({ licence }) => licence.spdx,
      options: async (ask) =>
        ((await ask(ItemChoicesDocument, {}))?.licences ?? []).map(({ spdx, label }) => ({ value: spdx, label })),
      sent: (spdx) => spdx,
    },
    audience: { kind: 'choice', label: 'itemEditor.facts.audience', labels: 'itemEditor.audiences' },
  },
});

/** What only items of one kind have. */
const of = (item: object, name: string): unknown => (item as Record<string, unknown>)[name] ?? null;
