import type { FieldOption } from '../../form/field-spec.js';
import { chipsText } from '../../form/fixed-chips.js';
import { OptionChips } from '../../form/option-chips.js';
import { optionsIn } from '../../form/values.js';
import {
  BudgetOriginChoicesDocument,
  BudgetProjectDocument,
  BudgetProjectRecordDocument,
  BudgetProjectRemoveDocument,
  BudgetProjectUpdateDocument,
} from '../../generated/graphql.js';
import { PointControl } from '../../item-editor/point-control.js';
import type { Point } from '../../map/point-view.js';
import { ItemControl } from '../../portals/item-control.js';
import { TerritoryChips } from '../../territory/territory-chips.js';
import { recordForm } from '../../write/record-form.js';

/** Something that a participatory budget can pay for. */
export const projectForm = recordForm({
  record: BudgetProjectRecordDocument,
  update: BudgetProjectUpdateDocument,
  read: BudgetProjectDocument,
  given: ['callId', 'contributionId'],
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
    costNote: { kind: 'lines', label: 'budget.project.costNote', help: 'budget.project.costNoteHelp' },
    territoryId: {
      kind: 'custom',
      label: 'budget.project.territory',
      help: 'budget.project.territoryHelp',
      held: ({ territory }) => (territory ? [{ value: territory.id, label: territory.name }] : []),
      render: (control) => <TerritoryChips {...control} most={1} />,
      text: chipsText,
      // None takes it away.
      sent: (value) => (optionsIn(value)[0]?.value ?? null) as string,
    },
    place: { kind: 'text', label: 'word.place' },
    point: {
      kind: 'custom',
      label: 'budget.project.point',
      held: ({ point }) => (point ? [point.longitude, point.latitude] : null),
      render: ({ id, value, set }) => (
        <PointControl id={id} commune={undefined} point={value as Point | null} pick={set} />
      ),
      text: (value) => ((value as Point | null) ?? []).join(' '),
      sent: (value) => {
        const [longitude, latitude] = (value as Point | null) ?? [];
        return (longitude === undefined ? null : { longitude, latitude }) as { longitude: number; latitude: number };
      },
    },
    itemId: {
      kind: 'custom',
      label: 'answer.item',
      held: ({ item }) => item && { value: item.id, label: item.title },
      render: (control, _id, t) => <ItemControl {...control} label={t('answer.item')} isDemonstration />,
      text: (value) => (value as FieldOption | null)?.label ?? '',
      // None takes it away.
      sent: (value) => ((value as FieldOption | null)?.value ?? null) as string,
    },
    aboutFr: { kind: 'lines', label: 'budget.project.aboutFr' },
    aboutEn: { kind: 'lines', label: 'budget.project.aboutEn' },
    organizationId: {
      kind: 'organization',
      label: 'budget.project.broughtBy',
      held: ({ broughtBy }) => broughtBy && { value: broughtBy.id, label: broughtBy.name },
    },
    alsoFromIds: {
      kind: 'custom',
      label: 'budget.project.contributions',
      held: ({ contribution, contributions }) =>
        (contributions?.nodes ?? [])
          .filter(({ id }) => id !== contribution?.id)
          .map(({ id, title }) => ({ value: id, label: title })),
      render: (control, _id, t) => (
        <OptionChips
          {...control}
          label={t('budget.project.addContribution')}
          query={BudgetOriginChoicesDocument}
          found={({ contributions }) =>
            contributions.nodes.map(({ id, title, call }) => ({
              value: id,
              label: call?.initiative ? `${title} (${call.initiative.title})` : title,
            }))
          }
          most={20}
        />
      ),
      text: chipsText,
      sent: (value) => optionsIn(value).map(({ value: id }) => id),
    },
  },
});
