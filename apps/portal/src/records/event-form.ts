import {
  DepartementChoicesDocument,
  NetworkEventCreateDocument,
  NetworkEventDocument,
  NetworkEventRemoveDocument,
  NetworkEventUpdateDocument,
} from '../generated/graphql.js';
import type { Options } from '../write/record-fields.js';
import { recordForm } from '../write/record-form.js';

/** The départements of today, and the one that the record names when it is none of them any more. */
const departements: Options = async (ask, held) => {
  const data = await ask(DepartementChoicesDocument);
  const today = [...(data?.metropolitan.nodes ?? []), ...(data?.overseas.nodes ?? [])];
  const { territory } = (held ?? {}) as { territory?: (typeof today)[number] };
  const all = territory && !today.some(({ id }) => id === territory.id) ? [territory, ...today] : today;
  return all.map(({ id, code, name }) => ({ value: id, label: `${name} (${code})` }));
};

/** Where the network met. */
export const eventForm = recordForm({
  record: NetworkEventCreateDocument,
  update: NetworkEventUpdateDocument,
  read: NetworkEventDocument,
})({
  name: 'networkEvent',
  words: {
    record: 'records.eventCreate',
    recordSubmit: 'records.eventCreateSubmit',
    update: 'records.eventUpdate',
    updateSubmit: 'records.eventUpdateSubmit',
    correct: 'word.change',
  },
  remove: {
    mutation: NetworkEventRemoveDocument,
    title: 'records.eventRemove',
    question: 'records.eventRemoveQuestion',
    on: ({ on }) => on,
    outcome: 'records.eventRemoveOutcome',
  },
  fields: {
    kind: { kind: 'choice', label: 'word.kind', labels: 'search.eventKinds', required: true },
    on: { kind: 'partialDate', label: 'records.dateOrStart', required: true },
    until: { kind: 'partialDate', label: 'word.end', notBefore: 'on' },
    place: { kind: 'text', label: 'word.place', help: 'records.placeHelp' },
    territory: {
      kind: 'choice',
      label: 'kind.DEPARTEMENT',
      options: departements,
      held: ({ territory }) => territory?.id,
      sent: (id) => ({ id }),
    },
    placeAsWritten: { kind: 'text', label: 'records.placeAsWritten', help: 'records.placeAsWrittenHelp' },
    organizer: { kind: 'text', label: 'records.organizer' },
    note: { kind: 'lines', label: 'records.note' },
    sources: { kind: 'sources' },
  },
});
