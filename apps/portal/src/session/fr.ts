/** Signing in. */
export const fr = {
  signIn: {
    needsEmail: 'Indiquez votre adresse électronique.',
    back: 'Revenir à la connexion',
    noAccount: 'Pas encore de compte ?',
    noAccountText:
      'Le portail se consulte sans compte. Un compte est utile si vous travaillez pour une organisation du réseau ou participez à ce qu’elle propose.',
    noLetter: 'Le courriel de confirmation n’est pas arrivé ?',
    openWith: 'Ouvrir un compte avec {{name}}',
    service: 'Se connecter avec {{name}}',
    needed: 'Pour lire cette page, connectez-vous : vous y reviendrez aussitôt.',
    ended: 'Votre session est terminée. Connectez-vous de nouveau : vous retrouverez la page et votre saisie.',
    out: 'Votre session est fermée dans ce navigateur.',
    erased: 'Votre compte est effacé. Merci d’avoir participé.',
    linkTitle: 'Le service n’a pas été relié',
    toSecurity: 'Revenir à la sécurité du compte',
    problems: {
      EXPIRED: 'La connexion par l’autre service a pris trop de temps ou a été interrompue. Recommencez.',
      REFUSED: 'L’autre service n’a pas confirmé votre identité. Recommencez, ou utilisez votre mot de passe.',
      UNAVAILABLE: 'L’autre service ne répond pas. Utilisez votre mot de passe, ou réessayez plus tard.',
      ADDRESS_KNOWN:
        'Un compte existe déjà ici à cette adresse. Connectez-vous avec son mot de passe, puis reliez l’autre service à la page « Sécurité ».',
      ADDRESS_UNVERIFIED:
        'L’autre service n’a pas vérifié votre adresse électronique. Confirmez-la auprès de lui, ou ouvrez un compte ici.',
      PROOF_NEEDED:
        'Pour relier un service, il faut d’abord confirmer votre identité. Recommencez depuis la page « Sécurité ».',
      TERMS_NEEDED:
        'Vous n’avez pas encore de compte ici. Acceptez les conditions d’utilisation pour en ouvrir un avec ce service.',
      LINKED_ELSEWHERE: 'Votre identité chez l’autre service est déjà reliée à un autre compte de cette plateforme.',
    },
  },
  proof: {
    title: 'Confirmez votre identité',
    why: 'Ce que vous demandez aura des effets au-delà de cette session. Confirmez votre identité ; cette confirmation vaut un quart d’heure.',
    signInAgain:
      'Ce compte n’a ni mot de passe ni second facteur. Déconnectez-vous, puis connectez-vous de nouveau par l’autre service.',
  },
  secondStep: {
    title: 'Second facteur',
    code: 'Code à six chiffres',
    codeHint: 'Il s’affiche dans l’application de votre téléphone et change toutes les trente secondes.',
    recovery: 'Code de secours',
    recoveryHint:
      'Un des codes que vous avez conservés, de la forme ABCDE-FGHIJ-KLMNO-PQRST. Chacun ne sert qu’une fois.',
    needsCode: 'Indiquez le code.',
    withRecovery: 'Téléphone indisponible : utiliser un code de secours',
    withCode: 'Utiliser le code de l’application',
    back: 'Changer d’adresse ou de mot de passe',
  },
};
