import { byId, computed, desc, filter, page, reads, sort, sql } from '#lib/reads';
import { searching, within } from '#lib/network';
import { RegisteredDocumentRecord } from './registered-document.entity.js';
import { RegisteredDocumentStatus } from './registered-document.enums.js';
import { RegisteredDocument } from './registered-document.type.js';

export const registeredDocumentReads = reads<RegisteredDocumentRecord>(RegisteredDocument, {
  from: RegisteredDocumentRecord,
  key: 'id',
  // What waits for a review, and what did not pass it, is for those who review.
  visible: (t, { actor }) => sql`(${t.status} in ('REGISTERED', 'RETIRED') or ${actor.coordinator})`,
  fields: {
    example: computed((t) => sql`${t.example}::text`, 'The example of its variables, as JSON.', {
      type: () => String,
      length: 500,
    }),
    proposedBy: computed(
      (t) => sql`writes.actor_name(${t.proposedBy})`,
      'Who proposed it; null for an erased account.',
      {
        ...{ type: () => String, nullable: true, audience: 'COORDINATOR' },
      },
    ),
    reviewedBy: computed(
      (t) => sql`case when ${t.reviewedAt} is not null then writes.actor_name(${t.reviewedBy}) end`,
      'Who reviewed it; null while it waits, and for an erased account.',
      { type: () => String, nullable: true, audience: 'COORDINATOR' },
    ),
    isMine: computed(
      (t, { actor }) => sql`(${t.proposedBy} is not distinct from ${actor.id})`,
      'Whether the caller proposed it, and so does not review it.',
      { type: () => Boolean, nullable: true, audience: 'COORDINATOR' },
    ),
  },
  filters: {
    search: searching<RegisteredDocumentRecord>(
      'Part of its name or of what it is for.',
      (t, text) => sql`territories.fold(concat_ws(' ', ${t.name}, ${t.purpose})) like ${within(text)}`,
    ),
    documentId: filter(String, 'The one that clients ask for by this id.', (t, id) => sql`${t.documentId} = ${id}`),
    status: filter(
      RegisteredDocumentStatus,
      'Those of which this became.',
      (t, status) => sql`${t.status} = ${status}`,
    ),
  },
  sorts: { PROPOSED_ON: sort('By when they were proposed, the latest first.', desc('proposedAt')) },
  list: { plural: 'registered documents' },
  roots: {
    registeredDocument: byId(
      'EVERYONE',
      'One registered document; null when there is none, and for those of the portal itself.',
      'the document',
    ),
    registeredDocuments: page('EVERYONE', 'Documents that were registered while the server runs.'),
  },
});
