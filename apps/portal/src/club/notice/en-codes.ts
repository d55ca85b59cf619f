/** What kinds and states of needs and offers are called, also in reports. */
export const noticeKinds = { NEED: 'Need', OFFER: 'Offer' };
export const noticeStates = {
  OPEN: 'Waiting for an answer',
  ANSWERED: 'Has answers',
  MET: 'Found its answer',
  TAKEN_UP: 'Became a workstream',
  WITHDRAWN: 'Withdrawn',
  EXPIRED: 'Expired',
};
