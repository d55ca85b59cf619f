import i18next from 'i18next';
import type { FieldOption } from '../../form/field-spec.js';
import { optionsIn } from '../../form/values.js';
import {
  type EvidenceLinkLineFragment as Link,
  QualityEvidenceDocument,
  QualityEvidenceRecordDocument,
  QualityEvidenceRemoveDocument,
  QualityEvidenceUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';
import { recordOf } from '../linked.js';
import { ownRecords } from './choices.js';
import { chipsText, FixedChips } from '../../form/fixed-chips.js';

const LAST_INDICATOR = 32;

/** An indicator, as it is chosen. */
export const indicatorOption = (number: number): FieldOption => ({
  value: String(number),
  label: i18next.t('quality.indicatorNumber', { number }),
});

/** As the form holds a link: the record by its id. */
const linkRow = (link: Link) => ({
  recordId: recordOf(link)?.id ?? '',
  url: link.url ?? '',
  label: link.label ?? '',
});

/** What proves that a provider meets indicators. */
export const evidenceForm = recordForm({
  record: QualityEvidenceRecordDocument,
  update: QualityEvidenceUpdateDocument,
  read: QualityEvidenceDocument,
  given: ['organizationId'],
})({
  name: 'qualityEvidence',
  words: {
    record: 'quality.write.evidence',
    recordSubmit: 'word.save',
    update: 'quality.write.evidenceEdit',
    updateSubmit: 'word.save',
  },
  remove: {
    mutation: QualityEvidenceRemoveDocument,
    title: 'quality.write.evidenceRemove',
    outcome: 'quality.write.removeOutcome',
  },
  fields: {
    title: { kind: 'text', label: 'quality.title', help: 'quality.write.titleHelp', required: true },
    indicators: {
      kind: 'custom',
      label: 'quality.indicators',
      required: true,
      render: (control, _, t) => (
        <FixedChips
          {...control}
          label={t('quality.write.indicatorsSearch')}
          options={Array.from({ length: LAST_INDICATOR }, (__, i) => indicatorOption(i + 1))}
        />
      ),
      text: chipsText,
      held: ({ indicators }) => indicators.map(indicatorOption),
      sent: (value) => optionsIn(value).map((one) => Number(one.value)),
    },
    validFrom: { kind: 'day', label: 'quality.from', required: true },
    validUntil: { kind: 'day', label: 'word.until', help: 'quality.write.untilHelp', notBefore: 'validFrom' },
    note: { kind: 'lines', label: 'quality.note' },
    links: {
      kind: 'rows',
      label: 'quality.links',
      help: 'quality.write.linksHelp',
      required: true,
      add: 'quality.write.addLink',
      held: ({ links }) => links.map(linkRow),
      columns: {
        recordId: { kind: 'choice', label: 'quality.record', options: ownRecords },
        url: { kind: 'link', label: 'quality.write.url' },
        label: { kind: 'text', label: 'quality.write.linkLabel' },
      },
    },
  },
});
