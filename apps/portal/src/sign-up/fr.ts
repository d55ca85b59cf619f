/** Opening an account. */
export const fr = {
  signUp: {
    title: 'Ouvrir un compte',
    lead: 'Un compte permet de participer aux démarches proposées près de chez vous : contribuer, soutenir, voter. Il sert aussi à travailler au nom d’une organisation du réseau.',
    familyName: 'Nom',
    emailHint: 'Nous y enverrons un lien. Une adresse de votre organisation peut vous rattacher à son équipe.',
    newsletter: 'Recevoir la lettre du réseau (facultatif)',
    newsletterHint: 'Vous pourrez changer d’avis à tout moment dans votre compte.',
    terms: 'J’accepte les conditions d’utilisation',
    termsHint:
      'Le compte est personnel ; ce que vous publiez porte votre nom ; vous pouvez l’exporter et l’effacer quand vous voulez.',
    termsRead: 'Lire les conditions d’utilisation',
    needsGivenName: 'Indiquez votre prénom.',
    needsFamilyName: 'Indiquez votre nom.',
    needsTerms: 'Acceptez les conditions d’utilisation : elles sont nécessaires pour ouvrir un compte.',
    invited:
      'Vous avez reçu une invitation : ouvrez le compte avec l’adresse qui l’a reçue, et le rôle vous sera donné.',
    haveOne: 'Vous avez déjà un compte ?',
    data: 'Nous gardons votre nom, votre adresse et ce que vous faites au nom d’une organisation. Rien n’est transmis à d’autres. Un compte resté deux ans sans connexion est effacé, après un avertissement.',
    dataMore: 'Confidentialité',
    sentTitle: 'Consultez votre messagerie',
    sent: 'Un courriel vient d’être envoyé à <b>{{address}}</b>. Il indique comment continuer ; son lien est valable 24 heures.',
    sentDo: 'Le compte ne sera ouvert qu’une fois ce lien suivi. Vous pouvez fermer cette page.',
    noMail: 'Vous n’avez rien reçu ?',
    noMailDo:
      'Attendez quelques minutes, puis regardez parmi les courriels indésirables. Vérifiez aussi que l’adresse est exacte.',
    again: 'Corriger l’adresse et recommencer',
  },
  verify: {
    title: 'Confirmez votre adresse',
    lead: 'Cette dernière étape confirme que le courriel vous est bien parvenu.',
    action: 'Confirmer mon adresse',
    password: 'Mot de passe choisi à l’inscription',
    passwordHint:
      'Il prouve que c’est bien vous qui avez demandé ce compte. Si ce n’est pas vous, fermez cette page : aucun compte ne sera ouvert.',
    needsPassword: 'Indiquez le mot de passe choisi à l’inscription.',
    noSecret:
      'Votre adresse se confirme par le lien d’un courriel. S’il ne vous est pas parvenu, demandez-en un autre ici.',
    lost: 'Le lien que vous avez suivi n’est plus valable. Demandez-en un autre ici.',
    againTitle: 'Recevoir de nouveau le courriel de confirmation',
    againDo: 'Renvoyer le courriel',
    againHint: 'Celle que vous avez donnée à l’inscription.',
    sentAgain:
      'Si une inscription attend à l’adresse <b>{{address}}</b>, un nouveau courriel vient d’y être envoyé ; son lien est valable 24 heures. Si l’inscription est plus ancienne, inscrivez-vous de nouveau.',
    sentAgainTo: 'Si l’inscription attend encore, un nouveau courriel vient d’être envoyé à {{address}}.',
    askAgain: 'Recommencer l’inscription',
    maybeDone: 'Si vous avez déjà suivi ce lien, votre compte est ouvert.',
    opened: 'Votre adresse est confirmée et votre compte est ouvert.',
    doneTitle: 'Adresse confirmée',
    done: 'Votre compte est ouvert. Connectez-vous avec cette adresse et le mot de passe que vous avez choisi.',
    doneChange: 'Votre compte a désormais cette adresse : c’est avec elle que vous vous connecterez.',
  },
};
