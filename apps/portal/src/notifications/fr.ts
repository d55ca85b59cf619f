export const fr = {
  notifications: {
    title: 'Notifications',
    lead: 'Ce qui s’est passé dans ce que vous suivez et ce qui vous attend.',
    readAll: 'Tout marquer comme lu',
    choose: 'Choisir les courriels',
    none: 'Ce qui arrive à ce que vous suivez figurera ici. Un bouton « Suivre » se trouve sur la page de chaque contenu.',
    more: 'Voir la suite',
    unread: 'Non lu',
    read: 'Marquer comme lu',
  },
};
