/** What is printed of a session, and one’s own calendar. */
export const documents = {
  title: 'Convocations et conventions',
  lead: 'Chaque document est établi au moment où on l’ouvre, avec ce qui est enregistré alors.',
  lacking: 'Pour établir ces documents, il manque : {{what}}. À compléter sur la page de',
  none: 'Personne n’a encore de place dans cette session.',
  sent: 'Convocation envoyée',
  notSent: 'pas encore',
  neverSent: 'non envoyée',
  changed: 'une indication a changé depuis',
  files: 'Documents',
  convocation: 'Convocation (PDF)',
  agreement: 'Convention (PDF)',
  contract: 'Contrat (PDF)',
  send: 'Envoyer les convocations',
  sendSubmit: 'Envoyer',
  sendIntro:
    'Chaque personne qui a une place et une adresse reçoit sa convocation par courriel. Une personne qui l’a déjà reçue ne la reçoit pas une seconde fois, sauf si une indication a changé depuis : date, horaire, lieu, lien, salle, équipe qui forme.',
  again: 'Renvoyer',
  againTitle: 'Renvoyer la convocation',
  againIntro:
    'La convocation part à nouveau, telle qu’elle serait établie maintenant. Le motif est inscrit au journal.',
  details: {
    ADDRESS: 'l’adresse de l’organisme',
    SIREN: 'son numéro SIREN',
    ACTIVITY_DECLARATION: 'son numéro de déclaration d’activité',
    SIGNATORY: 'qui signe pour lui (présidence ou direction)',
    PRICE: 'le prix de la formation',
  },
};

export const feed = {
  title: 'Dans votre agenda',
  lead: 'Une adresse secrète que votre agenda lit de lui-même : vos sessions et les réunions de vos chantiers y paraissent, changements et annulations compris.',
  make: 'Créer l’adresse',
  made: 'Une adresse existe depuis le {{at}}. Elle n’a été montrée qu’à sa création ; pour la revoir, créez-en une nouvelle.',
  again: 'Créer une nouvelle adresse',
  againConfirm: 'L’adresse actuelle cessera aussitôt de fonctionner : remplacez-la ensuite dans vos agendas.',
  againSubmit: 'Créer la nouvelle adresse',
  revoke: 'Supprimer l’adresse',
  revokeConfirm: 'Vos agendas ne recevront plus rien.',
  revokeSubmit: 'Supprimer',
  shown: 'Copiez cette adresse maintenant.',
  secret: 'Elle ne sera plus montrée, et toute personne qui l’a peut lire ce qui y paraît.',
  outlook: 'Outlook : Ajouter un calendrier › S’abonner à partir du web, puis collez l’adresse.',
  thunderbird: 'Thunderbird : Nouvel agenda › Sur le réseau, collez l’adresse et laissez le nom d’utilisateur vide.',
  others: 'Téléphone ou autre agenda : cherchez « s’abonner à un calendrier » ou « par URL », et collez l’adresse.',
};
