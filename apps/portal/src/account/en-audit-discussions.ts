/** English words for what is done in discussions, and for what it changes. */
export const discussionActions = {
  THREAD_OPEN: 'Thread opened',
  THREAD_UPDATE: 'Thread changed',
  THREAD_CLOSE: 'Thread closed',
  THREAD_REOPEN: 'Thread reopened',
  POST_WRITE: 'Message written',
  POST_UPDATE: 'Message changed',
  POST_REMOVE: 'Message taken out',
  POST_REACT: 'Reaction to a message',
  POST_REACTION_WITHDRAW: 'Reaction taken back',
};
export const discussionFields = {
  closedAt: 'Closed at',
  isPinned: 'Pinned',
  removedBy: 'Taken out by',
  threadId: 'Thread',
};
