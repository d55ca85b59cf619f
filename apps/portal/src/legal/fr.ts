/** Pages of text about the service itself: who runs it, on what terms, what becomes of data, and for whom it can be used. */
export const fr = {
  legal: {
    missing: 'à compléter par l’exploitant',
    missingNote:
      'Les mentions en pointillé manquent encore : elles sont à renseigner dans les réglages de cette installation.',
    operator: 'L’exploitant',
    name: 'Exploitant du service',
    identity: 'Forme, immatriculation, adresse',
    publicationDirector: 'Direction de la publication',
    hosting: 'Hébergement',
    email: 'Adresse électronique',
    write: 'Écrire à',
  },
  notice: {
    title: 'Mentions légales',
    lead: 'Qui publie ce service, qui l’héberge, et à qui écrire.',
    sections: {
      software: {
        title: 'Le logiciel',
        text: 'Ce service fonctionne avec S-PASS Territoires, logiciel libre publié sous licence EUPL 1.2.',
      },
      content: {
        title: 'Les données publiées',
        text: 'Le découpage administratif est réutilisable sous Licence Ouverte 2.0, en citant sa source et la date de sa mise à jour. Les faits du réseau citent chacun leurs sources ; la page « Sources et licences » les réunit.\nCe qui porte la mention « démonstration » est inventé et ne dit rien d’une organisation ni d’une personne réelle.',
      },
      report: {
        title: 'Signaler une erreur',
        text: 'Si une information est fausse ou dépassée, ou si elle vous concerne et ne devrait pas être publiée, écrivez à l’adresse ci-dessus en indiquant l’adresse de la page.',
      },
    },
  },
  privacy: {
    title: 'Confidentialité',
    lead: 'Ce que ce service sait de vous, pour combien de temps, qui le voit, et comment le reprendre.',
    sections: {
      visit: {
        title: 'Sans compte',
        text: 'Lire le portail ne demande rien de vous. Il ne fait aucune requête vers un autre site et ne mesure pas votre visite. Votre navigateur garde la langue et le thème que vous choisissez, si vous voulez voir les données de démonstration, et la saisie d’un formulaire commencé ; rien de cela n’est envoyé sans une action de votre part.\nL’adresse de votre connexion est gardée en mémoire quelques minutes, pour compter les demandes et partager le service entre tous. Le journal du serveur ne l’enregistre pas.',
      },
      account: {
        title: 'Avec un compte',
        text: 'Votre nom et votre adresse électronique ; un mot de passe, dont seule une empreinte est conservée, ou le lien avec le service par lequel vous vous connectez ; vos rôles et leurs dates ; vos réponses aux demandes de consentement ; vos sessions, avec l’adresse de connexion et le navigateur ; vos jetons d’accès ; la date de votre dernière visite.\nSi vous travaillez ou siégez dans une organisation du réseau, s’y ajoutent vos fonctions, vos mandats, vos présences et vos votes, et le téléphone que vous y donnez.\nUn journal enregistre qui a changé quoi, et quand.',
      },
      why: {
        title: 'À quelles fins',
        text: 'Ouvrir votre session et vous laisser faire ce que vos rôles permettent : c’est le service que vous demandez. Tenir une histoire datée du réseau, de ses instances et de leurs décisions, et pouvoir dire qui a changé une fiche : c’est l’intérêt légitime du réseau. Vous envoyer sa lettre : seulement si vous l’avez accepté.\nRien n’est vendu, ni transmis à des tiers, ni utilisé pour vous suivre ou décider à votre place.',
      },
      who: {
        title: 'Qui le voit',
        text: 'Tout le monde voit le nom et les fonctions des personnes qui exercent une fonction publique (direction, présidence…) ; les autres personnes ne sont vues que de celles qui ont un rôle dans le réseau, et d’elles-mêmes. Votre adresse et votre téléphone sont vus de vous, des personnes qui gèrent une organisation où vous travaillez et de la coordination du réseau. Vos sessions, vos jetons et vos consentements ne sont vus que de vous.\nL’hébergeur fait fonctionner les machines pour le compte de l’exploitant. Les courriels passent par le serveur de messagerie que l’exploitant a choisi.',
      },
      cookies: {
        title: 'Témoins (cookies)',
        text: 'Un témoin de session, si vous vous connectez : il ne sert qu’à vous reconnaître et disparaît quand vous vous déconnectez. Un témoin d’appareil, conservé un an, pour que les essais de mot de passe d’inconnus ne vous bloquent pas dans ce navigateur. Un témoin de quelques minutes pendant une connexion en deux étapes. Aucun ne sert à mesurer ni à suivre : aucun bandeau n’est donc nécessaire.',
      },
    },
    keptTitle: 'Pour combien de temps',
    what: 'Donnée',
    until: 'Conservée',
    kept: {
      account: {
        what: 'Compte',
        until: 'jusqu’à son effacement, ou deux ans sans visite, après un avertissement d’un mois',
      },
      signUp: { what: 'Inscription jamais confirmée', until: '24 heures' },
      session: { what: 'Session', until: '30 jours après la dernière visite, 90 jours au plus' },
      device: { what: 'Appareil connu', until: 'un an après la dernière visite' },
      link: { what: 'Lien envoyé par courriel', until: '7 jours après sa fin' },
      invitation: { what: 'Invitation jamais acceptée', until: 'un an après sa fin' },
      letter: { what: 'Courriel conservé par le service', until: '30 jours' },
      history: {
        what: 'Fonctions, mandats, votes',
        until: 'avec l’histoire du réseau ; sans votre nom après l’effacement',
      },
      log: { what: 'Journal des changements', until: 'avec ce qu’il prouve ; sans votre nom après l’effacement' },
      backup: { what: 'Sauvegardes', until: '7 jours, sauf autre réglage de l’exploitant' },
    },
    rightsTitle: 'Vos droits',
    rights:
      'Vous pouvez lire, corriger, emporter et effacer ce que nous savons de vous, et revenir sur un consentement. Avec un compte, vous pouvez tout faire vous-même :',
    rightsData: 'Emporter ou effacer vos données',
    rightsProfile: 'Corriger votre nom et vos coordonnées',
    rightsConsents: 'Changer vos consentements',
    rightsMail: 'Sans compte, ou pour toute autre demande, écrivez à :',
    rightsAuthority:
      'Si la réponse ne vous convient pas, vous pouvez adresser une réclamation à la Commission nationale de l’informatique et des libertés : cnil.fr, ou 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  },
  terms: {
    title: 'Conditions d’utilisation',
    lead: 'Ce à quoi l’on s’engage en ouvrant un compte. La lecture du portail n’exige aucune acceptation.',
    version: 'Texte {{version}}. C’est cette mention qui est notée avec votre accord, dans « Consentements ».',
    sections: {
      account: {
        title: 'Un compte personnel',
        text: 'Le compte est gratuit et personnel : ni le mot de passe ni les jetons ne se partagent. Donnez votre nom et une adresse électronique que vous consultez. Si vous pensez que quelqu’un d’autre s’en sert, fermez toutes vos sessions dans « Sécurité » et changez le mot de passe.',
      },
      roles: {
        title: 'Agir pour une organisation',
        text: 'Un rôle vous permet de tenir la fiche d’une organisation ou d’agir au nom du réseau, de sa date de début à sa date de fin. Ce que vous y écrivez porte votre nom dans le journal. Écrivez des faits exacts, datés, avec leur source ; dites ce qui est inconnu plutôt que de le supposer.',
      },
      others: {
        title: 'Respecter les autres',
        text: 'N’enregistrez sur une personne que ce qui est utile à sa fonction et qu’elle peut lire elle-même. Ne publiez rien d’illicite, ni rien dont vous n’avez pas le droit de disposer. Ne cherchez pas à contourner les droits d’accès ni à surcharger le service ; un programme s’identifie par un jeton.',
      },
      reuse: {
        title: 'Réutiliser les données',
        text: 'Les données publiques peuvent être lues, téléchargées et interrogées par l’API, sous les licences indiquées à la page « Sources et licences ».',
      },
      service: {
        title: 'Le service',
        text: 'Le service peut s’interrompre, notamment pour être mis à jour. Ses données sont sauvegardées. Les données de démonstration peuvent disparaître à tout moment.',
      },
      end: {
        title: 'Fin du compte',
        text: 'Vous pouvez effacer votre compte quand vous voulez, dans « Vos données ». L’administration du réseau peut retirer un rôle. Un compte resté deux ans sans connexion est effacé, après un avertissement.\nSi ces conditions changent, leur nouveau texte porte une autre mention, et votre accord vous est redemandé.',
      },
    },
  },
  accessibility: {
    title: 'Déclaration d’accessibilité',
    lead: 'S-PASS Territoires s’engage à rendre ce portail utilisable par toutes et tous. Le référentiel visé est le RGAA 4.1, qui reprend les règles WCAG, niveau AA.',
    state: 'État de conformité',
    stateText:
      'Non établi : aucun audit RGAA n’a encore été conduit, et aucun taux de conformité ne peut être donné. Ce qui suit est ce qui a été vérifié, et comment.',
    tested: 'Ce qui a été vérifié',
    testedText:
      'À chaque version, un programme ouvre chaque sorte de page dans Chromium, en thème clair et sombre, à plusieurs largeurs, et y applique axe-core {{version}} : les règles WCAG 2.0, 2.1 et 2.2, niveaux A et AA, que cet outil sait vérifier seul. Il ne laisse passer aucun écart. Ces règles automatiques ne couvrent qu’une partie des critères.',
    testedItems: {
      keyboard:
        'Au clavier, par des essais écrits : lien d’évitement, recherche et suggestions, tri d’un tableau, choix de la date, menus, formulaires et leurs erreurs (critères RGAA 7.3, 11.10, 12.7, 12.8).',
      contrast: 'Contrastes des textes, en thème clair et sombre (3.2), par axe-core.',
      zoom: 'Pas de défilement horizontal de la page à 320 pixels de large (10.11) ; les tableaux larges défilent dans leur cadre.',
      structure:
        'Titres, régions, intitulés des champs, des liens et des boutons (9.1, 9.2, 11.1, 6.1, 11.9), par axe-core.',
      focus: 'Le focus reste visible, et près de ce qui vient de disparaître (10.7).',
    },
    untested: 'Ce qui ne l’a pas été',
    untestedItems: {
      readers: 'Les lecteurs d’écran : aucun essai avec NVDA, JAWS, VoiceOver ou TalkBack n’a été conduit.',
      people: 'Aucune personne handicapée n’a encore essayé le portail à notre demande.',
      judgement:
        'Les critères qui demandent un jugement : pertinence des titres et des textes de remplacement, ordre de lecture, clarté des messages.',
      pdf: 'Les fichiers PDF et CSV que le service produit.',
    },
    limits: 'Ce que nous savons imparfait',
    limitsItems: {
      map: 'La carte se déplace à la souris ou au doigt ; au clavier, passez par la liste qui la double.',
      table: 'Sur petit écran, les grands tableaux défilent horizontalement dans leur cadre.',
      explorer:
        'L’explorateur GraphQL est un outil tiers pour les développeurs ; son éditeur de code n’est pas entièrement accessible.',
    },
    contact: 'Signaler un obstacle',
    contactText:
      'Si une information ou une action vous est inaccessible, écrivez-nous : elle vous sera donnée sous une autre forme.',
    remedy: 'Voies de recours',
    remedyText:
      'Si vous n’obtenez pas de réponse, vous pouvez saisir le Défenseur des droits : par son formulaire en ligne, par téléphone au 09 69 39 00 00, ou par courrier à Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.',
    date: 'Déclaration établie le 26 novembre 2026.',
  },
};
