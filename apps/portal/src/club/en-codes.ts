/** What codes of the club are called, wherever they are read: there, in its chain and in reports. */
export const workstreamStates = {
  PROPOSED: 'Proposed',
  LAUNCHED: 'Launched',
  DELIVERED: 'Delivered',
  CLOSED: 'Closed',
  ABANDONED: 'Given up',
};
export const contributionKinds = {
  TEXT: 'Message',
  FILE: 'File',
  MEETING: 'Meeting',
  TASK: 'Task done',
  TEST: 'Field test',
  DELIVERABLE: 'Deliverable published',
};
export const reuseKinds = { SHOWN: 'Shown', ADAPTED: 'Adapted', TRANSLATED: 'Translated', TAUGHT: 'Taught with' };
