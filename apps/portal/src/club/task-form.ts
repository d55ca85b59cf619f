import type { Ask } from '../api/use-ask.js';
import type { Values } from '../form/drafts.js';
import {
  TaskDocument,
  TaskRecordDocument,
  TaskRemoveDocument,
  TaskUpdateDocument,
  WorkstreamChoicesDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

/** The workstream of a new task, or of one that is corrected. */
async function workstreamOf(ask: Ask, known: Values) {
  const { workstreamId, workstream } = known as { workstreamId?: string; workstream?: { id: string } | null };
  const id = workstreamId ?? workstream?.id;
  return id ? (await ask(WorkstreamChoicesDocument, { id }))?.workstream : undefined;
}

/** A task of a workstream: what is to be done, by whom, until when. */
export const taskForm = recordForm({
  record: TaskRecordDocument,
  update: TaskUpdateDocument,
  read: TaskDocument,
  given: ['workstreamId', 'meetingId'],
})({
  name: 'task',
  words: {
    record: 'club.write.task',
    recordSubmit: 'club.write.taskSubmit',
    recorded: 'club.write.taskDone.added',
    update: 'word.change',
    correct: 'word.change',
    updated: 'club.write.taskDone.updated',
    updateSubmit: 'club.write.taskUpdateSubmit',
  },
  remove: { mutation: TaskRemoveDocument, title: 'club.write.taskRemove', outcome: 'club.write.taskRemoved' },
  fields: {
    title: { kind: 'text', label: 'club.write.taskTitle', required: true },
    note: { kind: 'lines', label: 'club.write.note' },
    assigneeId: {
      kind: 'choice',
      label: 'club.write.assignee',
      held: ({ assignee }) => assignee?.id,
      options: async (ask, known) =>
        ((await workstreamOf(ask, known))?.participants?.nodes ?? []).flatMap(({ person }) =>
          person ? [{ value: person.id, label: person.name }] : [],
        ),
    },
    phaseId: {
      kind: 'choice',
      label: 'club.write.phaseOf',
      held: ({ phaseKey }) => phaseKey,
      options: async (ask, known) =>
        ((await workstreamOf(ask, known))?.phases ?? []).map(({ id, title }) => ({ value: id, label: title })),
    },
    dueOn: { kind: 'day', label: 'club.write.dueOn' },
  },
});
