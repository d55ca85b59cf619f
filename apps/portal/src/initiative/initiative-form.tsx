import { chipsText } from '../form/fixed-chips.js';
import { OptionChips } from '../form/option-chips.js';
import { optionsIn } from '../form/values.js';
import {
  InitiativeDocument,
  type InitiativeQuery,
  InitiativeRecordDocument,
  InitiativeRemoveDocument,
  InitiativeUpdateDocument,
  OrganizationChoicesDocument,
  PortalChoicesDocument,
} from '../generated/graphql.js';
import { ThemeChips } from '../item-editor/fact-chips.js';
import { ownPlaces } from '../organization/own-places.js';
import { TerritoryChips } from '../territory/territory-chips.js';
import { recordForm } from '../write/record-form.js';

/** What an initiative says of itself. */
export const initiativeForm = recordForm({
  record: InitiativeRecordDocument,
  update: InitiativeUpdateDocument,
  read: InitiativeDocument,
})({
  name: 'initiative',
  words: {
    record: 'initiative.write.record',
    recordSubmit: 'initiative.write.recordSubmit',
    recordIntro: 'initiative.write.recordIntro',
    recorded: 'initiative.write.recorded',
    update: 'initiative.write.update',
    updated: 'initiative.write.updated',
    updateSubmit: 'word.save',
  },
  remove: {
    mutation: InitiativeRemoveDocument,
    button: 'initiative.write.remove',
    title: 'initiative.write.remove',
    outcome: 'initiative.write.removeOutcome',
  },
  opens: (made) => (made && 'initiative' in made && made.initiative ? `/demarches/${made.initiative.slug}` : null),
  fields: {
    organizationId: {
      kind: 'choice',
      label: 'initiative.write.organizationId',
      required: true,
      stays: true,
      options: ownPlaces,
    },
    titleFr: { kind: 'text', label: 'initiative.write.titleFr', required: true },
    titleEn: { kind: 'text', label: 'initiative.write.titleEn' },
    slug: { kind: 'text', label: 'initiative.write.slug', help: 'initiative.write.slugHint' },
    summaryFr: { kind: 'lines', label: 'initiative.write.summaryFr' },
    summaryEn: { kind: 'lines', label: 'initiative.write.summaryEn' },
    rulesFr: { kind: 'lines', label: 'initiative.write.rulesFr', help: 'initiative.write.rulesHint' },
    rulesEn: { kind: 'lines', label: 'initiative.write.rulesEn' },
    portalId: {
      kind: 'choice',
      label: 'initiative.portal',
      held: ({ portal }) => portal?.id,
      options: async (ask) =>
        ((await ask(PortalChoicesDocument, {}))?.portals.nodes ?? [])
          .filter(({ visibility }) => visibility === 'PUBLIC')
          .map(({ id, name }) => ({ value: id, label: name })),
    },
    carriers: {
      kind: 'custom',
      label: 'initiative.write.carriers',
      held: ({ carriers }) => (carriers ?? []).map(({ id, name }) => ({ value: id, label: name })),
      render: (control, _id, t) => (
        <OptionChips
          {...control}
          label={t('initiative.write.addCarrier')}
          query={OrganizationChoicesDocument}
          found={({ organizations }) => organizations.nodes.map(({ id, name }) => ({ value: id, label: name }))}
          most={20}
        />
      ),
      text: chipsText,
      sent: (value) => optionsIn(value).map(({ value: id }) => id),
    },
    territories: {
      kind: 'custom',
      label: 'initiative.territories',
      held: ({ territories }) =>
        (territories ?? []).map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
      render: (control) => <TerritoryChips {...control} />,
      text: chipsText,
      sent: (value) => optionsIn(value).map(({ value: id }) => id),
    },
    themes: {
      kind: 'custom',
      label: 'word.themes',
      held: ({ themes }) => (themes ?? []).map(({ key, label }) => ({ value: key, label })),
      render: (control, _id, t) => <ThemeChips {...control} label={t('initiative.write.addTheme')} />,
      text: chipsText,
      sent: (value) => optionsIn(value).map(({ value: key }) => key),
    },
    phases: {
      kind: 'rows',
      label: 'initiative.phases',
      add: 'initiative.write.addPhase',
      initial: () => [],
      held: ({ phases }: NonNullable<InitiativeQuery['initiative']>) =>
        phases.map(({ id, nameFr, nameEn, startsOn, endsOn }) => ({ id, nameFr, nameEn, startsOn, endsOn })),
      columns: {
        id: { kind: 'kept' },
        nameFr: { kind: 'text', label: 'initiative.write.phase', required: true },
        nameEn: { kind: 'text', label: 'initiative.write.phaseEn' },
        startsOn: { kind: 'day', label: 'word.firstDay' },
        endsOn: { kind: 'day', label: 'word.lastDay', notBefore: 'startsOn' },
      },
    },
  },
});
