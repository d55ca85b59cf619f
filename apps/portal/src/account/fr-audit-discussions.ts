/** French words for what is done in discussions, and for what it changes. */
export const discussionActions = {
  THREAD_OPEN: 'Ouverture d’un fil de discussion',
  THREAD_UPDATE: 'Modification d’un fil de discussion',
  THREAD_CLOSE: 'Clôture d’un fil de discussion',
  THREAD_REOPEN: 'Réouverture d’un fil de discussion',
  POST_WRITE: 'Message dans une discussion',
  POST_UPDATE: 'Modification d’un message',
  POST_REMOVE: 'Suppression d’un message',
  POST_REACT: 'Réaction à un message',
  POST_REACTION_WITHDRAW: 'Réaction reprise',
};
export const discussionFields = {
  closedAt: 'Clos le',
  isPinned: 'Épinglé',
  removedBy: 'Supprimé par',
  threadId: 'Fil',
};
