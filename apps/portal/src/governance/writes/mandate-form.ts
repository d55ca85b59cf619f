import { today } from '../../day/day.js';
import { MandateDocument, MandateStartDocument, MandateUpdateDocument } from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** Who holds a seat, or stands in for whoever does. Who held it stays: another person is another mandate. */
export const mandateForm = recordForm({
  record: MandateStartDocument,
  update: MandateUpdateDocument,
  read: MandateDocument,
})({
  name: 'mandate',
  words: {
    record: 'governance.write.mandate',
    recordSubmit: 'governance.write.mandateSubmit',
    update: 'governance.write.mandateEdit',
    updateSubmit: 'governance.write.mandateEditSubmit',
  },
  fields: {
    personId: { kind: 'person', label: 'word.person', required: true, stays: true },
    organizationId: {
      kind: 'organization',
      label: 'governance.write.representing',
      held: ({ organization }) => organization,
    },
    constituencyId: { kind: 'choice', label: 'governance.constituency', required: true, stays: true },
    substituteForId: {
      kind: 'choice',
      label: 'governance.write.substituteFor',
      help: 'governance.write.substituteForHelp',
      stays: true,
    },
    seat: {
      kind: 'whole',
      label: 'governance.seatWord',
      help: 'governance.write.seatHelp',
      shown: ({ substituteForId }) => !substituteForId,
      stays: true,
    },
    function: {
      kind: 'choice',
      label: 'governance.function',
      labels: 'governance.functions',
      initial: 'MEMBER',
      shown: ({ substituteForId }, mandate) => !(mandate ? mandate.substituteFor : substituteForId),
      required: true,
    },
    from: { kind: 'day', label: 'word.firstDay', initial: today, required: true },
    to: { kind: 'day', label: 'governance.write.firstDayAfter', notBefore: 'from', help: 'governance.write.openEnd' },
  },
});
