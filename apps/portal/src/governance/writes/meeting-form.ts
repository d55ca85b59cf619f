import { MeetingPageDocument, MeetingPlanDocument, MeetingUpdateDocument } from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** When and where a body meets, and about what. */
export const meetingForm = recordForm({
  record: MeetingPlanDocument,
  update: MeetingUpdateDocument,
  read: MeetingPageDocument,
  given: ['governingBodyId'],
})({
  name: 'meeting',
  words: {
    record: 'governance.write.meeting',
    recordSubmit: 'governance.write.meetingSubmit',
    update: 'governance.write.move',
    updateSubmit: 'governance.write.moveSubmit',
  },
  fields: {
    scheduledAt: { kind: 'moment', label: 'governance.write.scheduledAt', required: true },
    place: { kind: 'text', label: 'word.place', help: 'governance.write.placeHelp' },
    isOnline: { kind: 'check', label: 'governance.write.isOnline' },
    agenda: {
      kind: 'rows',
      label: 'governance.agenda',
      help: 'governance.write.agendaHelp',
      add: 'governance.write.addItem',
      columns: {
        title: { kind: 'text', label: 'governance.write.itemTitle', required: true },
        detail: { kind: 'lines', label: 'word.detail' },
      },
      stays: true,
    },
  },
  opens: ({ meeting }) => meeting && `/gouvernance/reunions/${meeting.id}`,
});
