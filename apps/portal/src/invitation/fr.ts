/** Accepting an invitation. */
export const fr = {
  invitation: {
    title: 'Une invitation vous attend',
    lead: 'On vous propose un rôle. Pour le prendre, il faut un compte à l’adresse qui a reçu l’invitation.',
    by: 'De la part de',
    wholeNetwork: 'Tout le réseau',
    roleUntil: 'Rôle tenu jusqu’au',
    acceptBefore: 'À accepter avant la fin du',
    new: 'Vous n’avez pas de compte',
    newText: 'Ouvrez-en un avec l’adresse qui a reçu l’invitation : le rôle vous sera donné en même temps.',
    known: 'Vous avez un compte',
    knownText: 'Connectez-vous : vous reviendrez ici pour accepter.',
    acceptLead: 'Vous l’acceptez avec le compte de {{name}} ({{address}}).',
    accept: 'Accepter l’invitation',
    noSecret:
      'Cette page s’ouvre à partir du lien d’une invitation. Vérifiez que ce lien est complet, ou demandez une autre invitation à la personne qui l’a envoyée.',
    unknown: 'Ce lien ne mène à aucune invitation',
    overTitle: 'Cette invitation n’est plus valable',
    doneTitle: 'Invitation acceptée',
    done: 'Vous avez désormais ce rôle : {{role}}, {{name}}.',
    toOrganization: 'Voir {{name}}',
    toRoles: 'Voir vos rôles',
  },
};
