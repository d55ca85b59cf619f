import type { fr } from './fr.js';
import type { Same } from '../i18n/same.js';

export const en: Same<typeof fr> = {
  itemCorrection: {
    title: 'Proposed corrections',
    lead: 'What readers propose to correct in published items that you keep, and what you have proposed yourself. Nothing changes before the answer.',
    found_one: '{{count}} correction',
    found_other: '{{count}} corrections',
    none: 'No corrections here. On the page of a published item, “Propose a correction” sends one to whoever keeps it.',
    open: 'Only those that wait',
    propose: 'Propose a correction',
    proposeIntro:
      'Change what is wrong or missing, and say how you know. Whoever manages the organization answers; until then nothing changes on the page.',
    submit: 'Send the proposal',
    reason: 'Why, and where one can see that',
    placeHelp: 'The exact place is not taken over here: state it only to correct it.',
    waits: 'Your correction waits for an answer.',
    all: 'Your proposals',
    by: 'Proposed by {{name}} on {{day}}',
    proposed: 'Proposed on {{day}}',
    gone: 'An item that you do not see any more',
    statuses: {
      PROPOSED: 'Waits for an answer',
      ACCEPTED: 'Made',
      DECLINED: 'Declined',
      WITHDRAWN: 'Taken back',
    },
    decided: '{{status}} on {{day}}',
    decidedBy: '{{status}} on {{day}} by {{name}}',
    because: 'Reason: {{reason}}',
    changes: 'What would change',
    accept: 'Make the correction',
    acceptIntro: 'The page of “{{title}}” will say so at once.',
    accepted: 'The correction is made.',
    decline: 'Decline',
    declineReason: 'Reason, for whoever proposed it',
    declined: 'The correction is declined, with its reason.',
    withdraw: 'Take back',
    withdrawTitle: 'Take the proposal back',
    withdrawIntro: 'It will not be decided any more. The item stays as it is.',
    withdrawn: 'The proposal is taken back.',
  },
};
