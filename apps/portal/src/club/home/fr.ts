/** L’accueil du club. */
export const fr = {
  clubHome: {
    title: 'Club des spassionautes',
    lead: 'Celles et ceux qui se sont formés ensemble, ou qu’on a invités : ce qui bouge, ce qui vous attend.',
    waiting: 'Ce qui vous attend',
    waitingNone: 'Rien ne vous attend aujourd’hui.',
    own: 'Ma présentation dans l’annuaire',
    poll: 'Vote ouvert',
    meeting: 'Dites quand vous pouvez',
    dates_one: '{{count}} date proposée',
    dates_other: '{{count}} dates proposées',
    task: 'Tâche',
    need: 'Besoin sur un de vos thèmes',
    offer: 'Offre sur un de vos thèmes',
    until: 'jusqu’au {{day}}',
    notices: 'Besoins et offres',
    allNotices: 'Tous les besoins et offres',
    noticesNone:
      'Personne ne cherche ni ne propose rien en ce moment. Les membres du club et du réseau peuvent commencer.',
    workstreams: 'Derniers chantiers',
    allWorkstreams: 'Tous les chantiers',
    workstreamsNone: 'Aucun chantier visible pour l’instant. Les organisations du réseau en proposent.',
  },
};
