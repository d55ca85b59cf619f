/** Waiting for any session of a course. */
export const wait = {
  title: 'En attente d’une session',
  mine: 'En attente d’une session',
  begin: 'Attendre une place',
  beginSubmit: 'Attendre une place',
  beginHelp:
    'Quand une place se libère dans une session de cette formation, quelle qu’elle soit, elle est proposée par courriel à la personne qui attend depuis le plus longtemps.',
  withdraw: 'Ne plus attendre',
  withdrawHelp: 'L’attente prend fin, avec la place qui serait proposée. Une nouvelle demande passe après les autres.',
  statuses: { WAITING: 'En attente', OFFERED: 'Place proposée', PLACED: 'Inscription acceptée', WITHDRAWN: 'Retirée' },
  offered: 'Place proposée, session du {{day}}',
};
