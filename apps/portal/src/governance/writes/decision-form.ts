import { today } from '../../day/day.js';
import {
  DecisionDocument,
  DecisionRecordDocument,
  DecisionUpdateDocument,
  MeetingPageDocument,
} from '../../generated/graphql.js';
import type { Options } from '../../write/record-fields.js';
import { recordForm } from '../../write/record-form.js';

interface OfMeeting {
  meetingId?: string;
  meeting?: { id: string } | null;
}

const meetingOf = ({ meetingId, meeting }: OfMeeting): string | undefined => meetingId ?? meeting?.id;

/** The agenda of the meeting that takes or took it. */
const agenda: Options = async (ask, known) => {
  const id = meetingOf(known);
  const meeting = id && (await ask(MeetingPageDocument, { id }))?.meeting;
  return meeting
    ? meeting.agenda.map(({ id: item, place, title }) => ({ value: item, label: `${place}. ${title}` }))
    : [];
};

/** What a body decided, in a meeting or without one. Until the minutes are approved it is corrected; its number and its votes stay. */
export const decisionForm = recordForm({
  record: DecisionRecordDocument,
  update: DecisionUpdateDocument,
  read: DecisionDocument,
  given: ['governingBodyId'],
})({
  name: 'decision',
  words: {
    record: 'governance.write.decision',
    recordSubmit: 'governance.write.decisionSubmit',
    update: 'governance.write.decisionEdit',
    updateSubmit: 'governance.write.decisionEditSubmit',
  },
  fields: {
    title: { kind: 'text', label: 'governance.write.decisionTitle', required: true },
    text: { kind: 'lines', label: 'governance.write.decisionText' },
    agendaItemId: {
      kind: 'choice',
      label: 'governance.write.agendaItem',
      options: agenda,
      shown: (values, decision) => Boolean(meetingOf({ ...decision, ...values })),
      held: ({ id, meeting }) =>
        meeting?.agenda.find(({ decisions }) => decisions.some((decision) => decision.id === id))?.id,
    },
    decidedOn: { kind: 'day', label: 'word.date', initial: today, required: true },
    outcome: { kind: 'choice', label: 'governance.outcome', labels: 'governance.outcomes', required: true },
    counts: {
      kind: 'parts',
      label: 'governance.write.counts',
      help: 'governance.write.countsHelp',
      columns: {
        for: { kind: 'whole', label: 'governance.choices.FOR', required: true },
        against: { kind: 'whole', label: 'governance.choices.AGAINST', required: true },
        abstained: { kind: 'whole', label: 'governance.choices.ABSTAINED', required: true },
      },
      stays: true,
    },
    isSecret: { kind: 'check', label: 'governance.write.isSecret', help: 'governance.write.isSecretHelp', stays: true },
    meetingId: { kind: 'told', sent: () => null, stays: true },
    // Who proposed it is not asked for here.
    proposedById: { kind: 'told', sent: () => null, stays: true },
  },
});
