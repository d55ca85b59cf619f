import {
  ItemChoicesDocument,
  ItemCreateDocument,
  ItemFactsDocument,
  ItemUpdateDocument,
} from '../generated/graphql.js';
import { chipsText } from '../form/fixed-chips.js';
import { optionsIn } from '../form/values.js';
import { recordForm } from '../write/record-form.js';
import { CoverControl } from './cover-control.js';
import { AuthorChips, ThemeChips } from './fact-chips.js';
import { PlaceControl, placeInput, placeText, typedPlace } from './place-control.js';

const OF_ENTRY = (_: unknown, held?: { kind: string }): boolean => held?.kind === 'ENTRY';

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
    projectOwner: {
      kind: 'text',
      label: 'item.projectOwner',
      shown: OF_ENTRY,
      held: (item) => of(item, 'projectOwner'),
    },
    designer: { kind: 'text', label: 'item.designer', shown: OF_ENTRY, held: (item) => of(item, 'designer') },
    programme: { kind: 'lines', label: 'item.programme', shown: OF_ENTRY, held: (item) => of(item, 'programme') },
    year: { kind: 'whole', label: 'word.year', help: 'itemEditor.facts.yearHelp', most: 2200 },
    surfaceM2: {
      kind: 'whole',
      label: 'itemEditor.facts.surface',
      shown: OF_ENTRY,
      held: (item) => of(item, 'surfaceM2'),
    },
    costCents: { kind: 'money', label: 'item.cost', shown: OF_ENTRY, held: (item) => of(item, 'costCents') },
    resourceKind: {
      kind: 'choice',
      label: 'item.resourceKind',
      labels: 'item.resourceKinds',
      shown: (_, held) => held?.kind === 'RESOURCE',
      held: (item) => of(item, 'resourceKind'),
    },
    url: {
      kind: 'website',
      label: 'item.url',
      shown: (_, held) => held?.kind === 'RESOURCE',
      held: (item) => of(item, 'url'),
    },
    notebookKind: {
      kind: 'choice',
      label: 'item.notebookKind',
      labels: 'item.notebookKinds',
      shown: (_, held) => held?.kind === 'NOTEBOOK',
      held: (item) => of(item, 'notebookKind'),
    },
    place: {
      kind: 'custom',
      label: 'word.place',
      held: ({ exactPlace }) => typedPlace(exactPlace),
      render: (control) => <PlaceControl {...control} />,
      text: placeText,
      sent: placeInput,
    },
    cover: {
      kind: 'custom',
      label: 'itemEditor.facts.cover',
      held: ({ cover }) => cover?.id ?? '',
      render: (control, id, t) => <CoverControl {...control} item={id!} label={t('itemEditor.facts.cover')} />,
      text: (value) => (typeof value === 'string' ? value : ''),
      sent: (value) => (value || null) as string,
    },
    themes: {
      kind: 'custom',
      label: 'item.themes',
      held: ({ themes }) => themes.map(({ key, label }) => ({ value: key, label })),
      render: (control) => <ThemeChips {...control} />,
      text: chipsText,
      sent: (value) => optionsIn(value).map(({ value: key }) => key),
    },
    authors: {
      kind: 'custom',
      label: 'item.authors',
      held: ({ authors }) => (authors ?? []).map(({ id, name }) => ({ value: id, label: name })),
      render: (control) => <AuthorChips {...control} />,
      text: chipsText,
      sent: (value) => optionsIn(value).map(({ value: id }) => id),
    },
    licence: {
      kind: 'choice',
      label: 'item.licence',
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
