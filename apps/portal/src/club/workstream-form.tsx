import { chipsText } from '../form/fixed-chips.js';
import { optionsIn } from '../form/values.js';
import {
  WorkstreamDocument,
  WorkstreamProposeDocument,
  type WorkstreamQuery,
  WorkstreamUpdateDocument,
} from '../generated/graphql.js';
import { ThemeChips } from '../item-editor/fact-chips.js';
import { TerritoryChips } from '../territory/territory-chips.js';
import { recordForm } from '../write/record-form.js';
import { ownPlaces } from '../organization/own-places.js';

/** What a workstream says of itself. */
export const workstreamForm = recordForm({
  record: WorkstreamProposeDocument,
  update: WorkstreamUpdateDocument,
  read: WorkstreamDocument,
})({
  name: 'workstream',
  words: {
    record: 'club.write.propose',
    recordSubmit: 'club.write.proposeSubmit',
    recordIntro: 'club.write.proposeIntro',
    recorded: 'club.write.proposed',
    update: 'word.change',
    correct: 'word.change',
    updated: 'club.write.updated',
    updateSubmit: 'club.write.updateSubmit',
  },
  opens: (made) => (made && 'workstream' in made && made.workstream ? `/chantiers/${made.workstream.id}` : null),
  fields: {
    leadId: {
      kind: 'choice',
      label: 'club.write.leadId',
      required: true,
      stays: true,
      options: ownPlaces,
    },
    titleFr: { kind: 'text', label: 'club.write.titleFr', required: true },
    titleEn: { kind: 'text', label: 'club.write.titleEn' },
    aimFr: { kind: 'lines', label: 'club.write.aimFr' },
    aimEn: { kind: 'lines', label: 'club.write.aimEn' },
    visibility: {
      kind: 'choice',
      label: 'club.write.visibility',
      required: true,
      labels: 'club.visibilities',
      initial: 'NETWORK',
    },
    parentId: { kind: 'told', sent: () => null, stays: true },
    startsOn: { kind: 'day', label: 'club.write.startsOn' },
    endsOn: { kind: 'day', label: 'club.write.endsOn', notBefore: 'startsOn' },
    themes: {
      kind: 'custom',
      label: 'word.themes',
      held: ({ themes }) => (themes ?? []).map(({ key, label }) => ({ value: key, label })),
      render: (control, _id, t) => <ThemeChips {...control} label={t('club.write.addTheme')} />,
      text: chipsText,
      sent: (value) => optionsIn(value).map(({ value: key }) => key),
    },
    territories: {
      kind: 'custom',
      label: 'word.territories',
      held: ({ territories }) =>
        (territories ?? []).map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
      render: (control) => <TerritoryChips {...control} />,
      text: chipsText,
      sent: (value) => optionsIn(value).map(({ value: id }) => id),
    },
    phases: {
      kind: 'rows',
      label: 'club.phases',
      add: 'club.write.addPhase',
      initial: () => [],
      held: ({ phases }: NonNullable<WorkstreamQuery['workstream']>) =>
        phases.map(({ id, titleFr, titleEn, startsOn, endsOn }) => ({ id, titleFr, titleEn, startsOn, endsOn })),
      columns: {
        id: { kind: 'kept' },
        titleFr: { kind: 'text', label: 'club.write.phase', required: true },
        titleEn: { kind: 'text', label: 'club.write.phaseEn' },
        startsOn: { kind: 'day', label: 'word.firstDay' },
        endsOn: { kind: 'day', label: 'word.lastDay', notBefore: 'startsOn' },
      },
    },
  },
});
