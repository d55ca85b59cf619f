/** The console of administrators, and what coordinators see of it. */
export const fr = {
  administration: {
    notAllowedTitle: 'Cette page n’est pas ouverte à votre compte',
    notAllowed: {
      administrator: 'Elle est aux personnes qui administrent la plateforme.',
      coordinator: 'Elle est aux personnes qui coordonnent le réseau ou administrent la plateforme.',
    },
    invitations: {
      title: 'Invitations',
      lead: 'Qui est invité à prendre quel rôle, par qui, et ce qu’il en est advenu.',
      none: 'Aucune invitation ne répond à ces critères.',
      found_one: 'Une invitation',
      found_other: '{{count}} invitations',
      by: 'Envoyée par',
      sentAt: 'Envoyée le',
      choice: { attente: 'Sans réponse', acceptees: 'Acceptées', retirees: 'Retirées' },
    },
  },
};
