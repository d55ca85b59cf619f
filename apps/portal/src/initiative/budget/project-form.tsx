import {
  BudgetProjectDocument,
  BudgetProjectRecordDocument,
  BudgetProjectRemoveDocument,
  BudgetProjectUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** Something that a participatory budget can pay for. */
export const projectForm = recordForm({
  record: BudgetProjectRecordDocument,
  update: BudgetProjectUpdateDocument,
  read: BudgetProjectDocument,
  given: ['callId', 'territoryId', 'contributionId'],
})({
  name: 'budgetProject',
  words: {
    record: 'budget.project.record',
    recordSubmit: 'budget.project.recordSubmit',
    recorded: 'budget.project.recorded',
    update: 'budget.project.update',
    updated: 'budget.project.updated',
    updateSubmit: 'word.save',
  },
  remove: {
    mutation: BudgetProjectRemoveDocument,
    title: 'budget.project.remove',
    outcome: 'budget.project.removeOutcome',
  },
  fields: {
    titleFr: { kind: 'text', label: 'initiative.write.titleFr', required: true },
    titleEn: { kind: 'text', label: 'initiative.write.titleEn' },
    cost: { kind: 'whole', label: 'budget.project.cost', required: true },
    place: { kind: 'text', label: 'word.place' },
    aboutFr: { kind: 'lines', label: 'budget.project.aboutFr' },
    aboutEn: { kind: 'lines', label: 'budget.project.aboutEn' },
  },
});
