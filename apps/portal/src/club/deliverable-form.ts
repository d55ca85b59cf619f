import { DeliverableAddDocument, DeliverableChoicesDocument, DeliverableRemoveDocument } from '../generated/graphql.js';
import type { Options } from '../write/record-fields.js';
import { recordForm } from '../write/record-form.js';

/** That an item came of a workstream. */
export const deliverableForm = recordForm({
  record: DeliverableAddDocument,
  given: ['workstreamId'],
})({
  name: 'deliverable',
  words: {
    record: 'club.write.deliverable',
    recordSubmit: 'club.write.deliverableSubmit',
    recordIntro: 'club.write.deliverableIntro',
    recorded: 'club.write.outcomeDone.deliverable',
  },
  remove: {
    mutation: DeliverableRemoveDocument,
    title: 'club.write.deliverableRemove',
    outcome: 'club.write.deliverableRemoved',
  },
  fields: { itemId: { kind: 'choice', label: 'club.write.item', required: true } },
});

/** What these organizations have published since a day, the latest of each first. */
export const choicesOf =
  (organizations: readonly string[], from: string, includeDemonstration: boolean): Options =>
  async (ask) => {
    const answers = await Promise.all(
      organizations.map((organizationId) =>
        ask(DeliverableChoicesDocument, {
          filter: {
            organization: organizationId,
            statuses: ['PUBLISHED'],
            publishedFrom: from,
            includeDemonstration,
          },
        }),
      ),
    );
    return answers.flatMap((answer) =>
      (answer?.items?.nodes ?? []).map(({ id, title }) => ({ value: id, label: title })),
    );
  };
