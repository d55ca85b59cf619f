/** Words of the forms of accounts. */
export const fr = {
  form: {
    problem_one: 'Un point à corriger',
    problem_other: '{{count}} points à corriger',
    later: 'À réessayer un peu plus tard',
    errorPrefix: 'Erreur :',
    failed: 'Le serveur n’a pas répondu. Votre saisie est gardée : réessayez dans un instant.',
    busy: 'Le serveur ne peut pas répondre pour l’instant, et rien n’a été fait. Votre saisie est gardée : réessayez dans {{seconds}} s.',
    doneBefore:
      'Votre envoi précédent avait abouti, sans vos derniers changements. Vérifiez la page avant d’envoyer encore : ce serait fait une deuxième fois.',
    sending: 'Envoi en cours',
    done: 'C’est fait.',
    retryAt: 'Vous pourrez réessayer à {{time}}.',
    retryNow: 'Vous pouvez réessayer.',
    copy: 'Copier',
    copied: 'Copié.',
    secretLost: 'La réponse s’était perdue, et un secret ne se montre qu’une fois : renouvelez ce jeton.',
    failedCopy: 'Le navigateur a refusé de copier : sélectionnez le texte et copiez-le vous-même.',
  },
};
