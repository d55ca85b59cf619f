/** Passwords, forgotten ones too. */
export const fr = {
  password: {
    label: 'Mot de passe',
    newLabel: 'Nouveau mot de passe',
    current: 'Mot de passe actuel',
    needed: 'Indiquez le mot de passe.',
    show: 'Afficher',
    hide: 'Masquer',
    hint: 'Le plus simple : une phrase de quelques mots sans lien entre eux. Vous pouvez aussi coller un mot de passe, ou en faire générer un.',
    empty: 'La solidité s’affiche ici pendant la saisie.',
    tooLong: 'Trop long : {{count}} caractères au plus.',
    missing_one: 'Encore 1 caractère environ.',
    missing_other: 'Encore {{count}} caractères environ.',
    levels: {
      veryWeak: 'Solidité très faible.',
      weak: 'Solidité faible.',
      almost: 'Presque assez solide.',
      enough: 'Assez solide.',
      strong: 'Très solide.',
    },
  },
  forgotten: {
    title: 'Mot de passe oublié',
    lead: 'Indiquez l’adresse de votre compte : un lien y sera envoyé pour choisir un autre mot de passe.',
    action: 'Recevoir un lien',
    sent: 'Si un compte existe à l’adresse <b>{{address}}</b>, un courriel vient d’y être envoyé. Son lien est valable une heure et ne sert qu’une fois.',
  },
  reset: {
    title: 'Choisir un autre mot de passe',
    lead: 'Toutes les sessions ouvertes seront fermées, sur tous vos appareils, et tous vos jetons seront retirés.',
    action: 'Enregistrer ce mot de passe',
    askAgain: 'Demander un autre lien',
    doneTitle: 'Mot de passe enregistré',
    done: 'Toutes les sessions ont été fermées. Connectez-vous avec le nouveau mot de passe.',
  },
};
