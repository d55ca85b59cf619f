/** What people need to take part in a session. */
export const fr = {
  accommodation: {
    title: 'Besoins d’aménagement',
    lead: 'Handicap, mobilité, langue, horaires : dites ce dont vous avez besoin pour participer.',
    readBy: 'Lu par {{referent}}, référent handicap de l’organisme de formation, et par vous seulement.',
    readByNobody:
      'L’organisme de formation n’a pas encore nommé de référent handicap : personne ne lira votre demande, et vous pourrez la lui envoyer quand ce sera fait.',
    forgotten: 'Ni votre employeur ni la coordination n’en savent rien. Tout est effacé trente jours après la session.',
    need: 'Ce dont j’ai besoin pour participer',
    needHelp:
      'Handicap, mobilité, langue, horaires. Seul le référent handicap de l’organisme de formation le lira, pas votre employeur.',
    trainersMayRead: 'Les personnes qui animent la session peuvent aussi le lire',
    trainersRead: 'Lisible aussi par les personnes qui animent la session.',
    ask: 'Dire ce dont j’ai besoin',
    change: 'Modifier ma demande',
    submit: 'Envoyer au référent',
    sent: 'Votre demande est envoyée.',
    waits:
      'Le référent handicap de l’organisme de formation ne lit pas cette demande : envoyez-la à nouveau si vous voulez qu’il la lise.',
    withdraw: 'Retirer ma demande',
    withdrawHelp: 'Elle est effacée tout de suite.',
    answer: 'Répondre',
    answerAgain: 'Modifier ma réponse',
    answerSubmit: 'Envoyer la réponse',
    answerWords: 'Réponse',
    noAnswer: 'Pas encore de réponse de {{referent}}, référent handicap.',
    noAnswerYours: 'Vous n’avez pas encore répondu.',
    noAnswerNobody: 'Pas encore de réponse : aucun référent handicap ne lit cette demande.',
    referent: 'Nommer le référent handicap',
    referentChange: 'Changer de référent handicap',
    referentSubmit: 'Nommer cette personne',
    referentHelp:
      'Cette personne reçoit et lit les besoins d’aménagement de toutes vos sessions, tant qu’elle travaille chez vous. Ceux déjà exprimés, elle ne les lit que si les participants, prévenus par courriel, les lui envoient à nouveau.',
    referentNone: 'Aucun référent handicap n’est nommé : personne ne lira ce que les participants demandent.',
    referentIs: 'Référent handicap : {{name}}.',
  },
};
