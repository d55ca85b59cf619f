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
        text: 'Lire le portail ne demande rien de vous. Il ne fait aucune requête vers un autre site et ne mesure pas votre visite. Votre navigateur garde la langue et le thème que vous choisissez, si vous voulez voir les données de démonstration, la page à laquelle revenir une fois votre compte ouvert, et la saisie d’un formulaire commencé ; rien de cela n’est envoyé sans une action de votre part.\nL’adresse de votre connexion est gardée en mémoire quelques minutes, pour compter les demandes et partager le service entre tous. Le journal du serveur ne l’enregistre pas.',
      },
      identity: {
        title: 'Avec un compte',
        text: 'Votre nom et votre adresse électronique ; un mot de passe, dont seule une empreinte est conservée, ou le lien avec le service par lequel vous vous connectez ; vos rôles et leurs dates ; vos réponses aux demandes de consentement ; vos sessions, avec l’adresse de connexion et le navigateur ; vos jetons d’accès ; la date de votre dernière visite.',
      },
      network: {
        title: 'Dans le réseau',
        text: 'Si vous travaillez ou siégez dans une organisation du réseau : vos fonctions, vos mandats, vos présences et vos votes dans ses instances, et le téléphone que vous y donnez. Tout cela fait partie de l’histoire du réseau et y reste ; l’effacement en retire votre nom et vos coordonnées.',
      },
      training: {
        title: 'En formation',
        text: 'Pour organiser les sessions et prouver qu’elles ont eu lieu : vos inscriptions et listes d’attente, vos convocations, les absences que vous annoncez, vos justificatifs de prérequis, les besoins exprimés pour vous et les formations que vous avez suivies. Votre inscription est vue de vous, des personnes qui gèrent l’organisation pour laquelle vous venez, de celles qui tiennent la session et de la coordination.\nÀ chaque demi-journée, votre émargement : votre présence, l’heure, et la signature dessinée ou le nom saisi. Le voient : vous, les personnes qui gèrent votre organisation et celles qui tiennent la session. Signatures et remarques s’effacent avec vos données, ou quand le délai de preuve de la session est écoulé ; la présence reste, sans votre nom après l’effacement.\nSi un handicap ou une autre raison demande un aménagement, votre demande n’est lue que de vous, de la personne référente de l’organisme de formation et, si vous l’acceptez, des personnes qui forment. Ni votre employeur ni la coordination ne la voient.\nVos réponses au positionnement, avant la session, portent votre nom : seules les personnes qui forment et celles qui gèrent l’organisme les lisent avec vous. Les évaluations qui suivent n’en portent aucun : le service sait si vous avez répondu, pas ce que vous avez dit.\nVos certificats sont vus de vous, des personnes qui gèrent votre organisation, de celles qui tiennent la session et de la coordination ; avec le numéro et le code imprimés, toute personne qui tient le papier peut le vérifier. Le nom qui y figure reste le temps que demande la preuve. Une réclamation et ce qui permet d’y répondre ne sont vus que des personnes qui gèrent l’organisme et de la coordination.\nSi vous formez : les demi-journées que vous assurez et scellez, et votre dossier de compétences, vu de vous, des personnes qui gèrent l’organisme et de la coordination.',
      },
      participation: {
        title: 'Contributions et soutiens',
        text: 'Pour que chacun puisse répondre à un appel et suivre ce qu’il en advient : vos contributions, vos commentaires et leurs versions, le lieu, et le nom sous lequel vous choisissez de paraître. Tout le monde voit ce qui est publié ; le reste n’est vu que de vous et des personnes qui répondent de l’appel. Le lieu paraît avec la précision que vous choisissez ; si vous ne montrez pas le point exact, il est gardé à part et personne ne le voit.\nCe que vous avez dit en atelier, sur papier ou par téléphone n’est saisi qu’avec votre accord, par les personnes qui répondent de l’appel : votre texte, le jour, le lieu, et votre nom si vous l’avez donné. Aucun compte n’y est lié. Pour le corriger ou le retirer, demandez-le-leur, même après la clôture.\nQui soutient une contribution n’est montré à personne : seul le nombre l’est. La réponse officielle et les suites restent liées à la contribution. À l’effacement, vous choisissez de laisser vos textes sans votre nom ou de les effacer.\nÀ un questionnaire, vos réponses ne sont lues que des personnes qui répondent de l’appel, sans votre nom ; tout le monde peut en voir des chiffres, jamais ceux de moins de cinq personnes. Sans compte, votre navigateur garde vos réponses et un code tiré au hasard ; le service n’en garde qu’une empreinte, détruite à la clôture. À l’effacement, vos choix restent comptés sans votre nom ; vos textes et vos points disparaissent.\nUn signalement garde son motif et, pour vous répondre, votre nom et votre adresse s’ils sont connus : le service ne montre à personne qui l’a envoyé. Les décisions de modération et leurs motifs, les contestations et les suspensions sont vus de la personne concernée et de celles qui répondent de l’appel ; leurs notes, de ces dernières seulement.',
      },
      club: {
        title: 'Club et chantiers',
        text: 'Pour que les membres se trouvent et travaillent ensemble. Votre fiche (présentation, ce à quoi vous pouvez aider, savoir-faire, langues, thèmes) est vue de qui vous choisissez : le club, le réseau ou tout le monde. Vos adhésions et vos départs ne sont vus que de vous et de la coordination ; une invitation l’est aussi de la personne qui l’envoie.\nDans un chantier : votre place dans l’équipe, vos tâches, vos réponses aux dates proposées, vos présences, les comptes rendus, essais, fichiers, livrables et réutilisations que vous enregistrez, vos votes, et le fil de ce qui s’y passe. Le travail est vu de l’équipe, de la coordination et, sauf s’il est réservé à l’équipe, des personnes qui ont un rôle dans le réseau. Dans un vote anonyme, on sait à la clôture qui a voté, jamais ce qui a été choisi.\nVos besoins, vos offres et vos réponses portent votre nom pour le club et le réseau. L’effacement supprime votre fiche et retire votre nom de ce que vous laissez à l’équipe.',
      },
      discussions: {
        title: 'Discussions',
        text: 'Pour échanger sur un chantier : vos fils, vos messages et leurs versions, et vos réactions. Les voient les personnes qui voient ce dont on discute. Un message retiré ne laisse que sa place. À l’effacement, vous choisissez de laisser vos textes sans votre nom ou de les effacer ; vos réactions partent toujours.',
      },
      notifications: {
        title: 'Notifications et suivis',
        text: 'Pour vous prévenir : ce qui vous a été annoncé et ce que vous en avez lu, ce que vous suivez (un chantier, une contribution et ses réponses officielles, une fiche), et à quel rythme vous voulez des courriels. Personne d’autre que vous ne le voit.',
      },
      portals: {
        title: 'Portails et recherches',
        text: 'Vos recherches enregistrées, pour vous écrire quand une fiche y répond, vos liens d’aperçu et vos fichiers en cours d’envoi : ils ne sont vus que de vous. Le service retient aussi quel compte a enregistré un brouillon, proposé ou décidé une correction ou une transmission, ou demandé une archive ; et, pendant une minute, qui a une fiche ouverte dans l’éditeur, pour que deux personnes ne se gênent pas. Une image porte le nom de son auteur, comme le demande le code de la propriété intellectuelle.',
      },
      webhooks: {
        title: 'Webhooks',
        text: 'Les adresses de vos programmes, les secrets qui signent les envois et le relevé de ces envois, pour les prévenir de ce que vous avez le droit de voir. Personne d’autre que vous ne les voit ; tout disparaît avec le compte.',
      },
      reporting: {
        title: 'Tableaux et fichiers',
        text: 'Les fichiers que vous demandez, une fois ou à heures fixes, avec leurs réglages : personne d’autre que vous ne les voit. Le service retient quel compte a écrit un tableau ou proposé un document aux programmes. Une édition publiée ne change plus : si vous y figuriez, l’effacement la retire et supprime ses lignes.',
      },
      mail: {
        title: 'Courriels',
        text: 'Une installation sans serveur de messagerie garde dans sa propre boîte les courriels qu’elle écrit, avec l’adresse, l’objet et le texte, pour que l’exploitant puisse vérifier ce qui part.',
      },
      jobs: {
        title: 'Travaux en attente',
        text: 'Un courriel à envoyer ou un fichier à préparer garde le nom de qui l’attend, le temps d’aboutir. L’administration voit qu’un travail attend, pas ce dont il parle.',
      },
      writes: {
        title: 'Journal des changements',
        text: 'Qui a changé quoi, et quand, avec ce que la fiche disait avant et après, pour pouvoir l’établir. Le voient la personne qui a fait le changement, celle qu’il concerne, les personnes qui gèrent l’organisation concernée et la coordination. Les demandes déjà traitées sont retenues un mois, pour que rien ne se fasse deux fois.',
      },
      why: {
        title: 'À quelles fins',
        text: 'Ouvrir votre session et vous laisser faire ce que vos rôles permettent : c’est le service que vous demandez. Tenir une histoire datée du réseau, de ses instances et de leurs décisions, et pouvoir dire qui a changé une fiche : c’est l’intérêt légitime du réseau. Vous envoyer sa lettre : seulement si vous l’avez accepté.\nRien n’est vendu, ni transmis à des tiers, ni utilisé pour vous suivre ou décider à votre place.',
      },
      who: {
        title: 'Qui le voit',
        text: 'Tout le monde voit le nom et les fonctions des personnes qui exercent une fonction publique (direction, présidence…) ; les autres personnes ne sont vues que de celles qui ont un rôle dans le réseau, et d’elles-mêmes, sauf ce qu’elles choisissent de montrer dans le club ou en contribuant. Votre adresse et votre téléphone sont vus de vous, des personnes qui gèrent une organisation où vous travaillez et de la coordination du réseau. Vos sessions, vos jetons et vos consentements ne sont vus que de vous.\nL’hébergeur fait fonctionner les machines pour le compte de l’exploitant. Les courriels passent par le serveur de messagerie que l’exploitant a choisi.',
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
      attempt: { what: 'Essais de mot de passe ou de code', until: 'un jour après le dernier, sans votre nom' },
      enrolment: {
        what: 'Inscriptions, présences, besoins, formations suivies',
        until: 'avec ce qui prouve la session ; sans votre nom après l’effacement',
      },
      waiting: {
        what: 'Listes d’attente d’une formation, absences annoncées, justificatifs',
        until: 'jusqu’à l’effacement',
      },
      signature: {
        what: 'Signatures d’émargement et remarques',
        until: 'jusqu’à l’effacement, ou jusqu’à la fin du délai de preuve que fixe le financement de la session',
      },
      accommodation: { what: 'Demande d’aménagement', until: '30 jours après la session, ou jusqu’à son annulation' },
      positioning: { what: 'Réponses au positionnement', until: 'un an après la session' },
      evaluation: { what: 'Le fait d’avoir répondu à une évaluation', until: 'jusqu’à l’effacement' },
      certificate: {
        what: 'Certificats, attestations d’équipe',
        until: 'jusqu’à l’effacement, et dix ans au moins à compter de la fin de l’année de délivrance',
      },
      complaint: { what: 'Réclamation', until: 'six ans après sa clôture ; sans votre nom après l’effacement' },
      requests: { what: 'Détail d’une inscription ou d’une délivrance groupée', until: '30 jours' },
      trainer: { what: 'Dossier de compétences des formateurs', until: 'jusqu’à l’effacement' },
      contribution: {
        what: 'Contributions et commentaires',
        until: 'avec leurs réponses ; sans votre nom après l’effacement, ou effacées si vous le demandez',
      },
      speaker: {
        what: 'Nom donné en atelier, sur papier ou par téléphone',
        until: 'deux ans après la clôture de l’appel, ou dès que vous le demandez',
      },
      support: { what: 'Soutiens', until: 'jusqu’au retrait ou à l’effacement' },
      point: { what: 'Point exact qui n’est pas montré', until: 'jusqu’à l’effacement' },
      notice: { what: 'Nom et adresse de qui signale', until: 'six mois après la clôture de l’affaire' },
      moderation: {
        what: 'Décisions de modération, suspensions',
        until: 'pour être comptées ; sans votre nom après l’effacement',
      },
      profile: { what: 'Fiche, adhésions et invitations du club', until: 'jusqu’à l’effacement' },
      workstream: {
        what: 'Travail dans les chantiers, fichiers, besoins et offres',
        until: 'avec le chantier ; sans votre nom après l’effacement',
      },
      post: {
        what: 'Discussions',
        until: 'avec ce qui leur répond ; sans votre nom après l’effacement, ou effacées si vous le demandez',
      },
      notification: { what: 'Notification', until: '90 jours une fois lue, un an sinon' },
      follow: {
        what: 'Suivis, réglages des courriels, recherches enregistrées',
        until: 'jusqu’à leur retrait ou à l’effacement',
      },
      preview: { what: 'Lien d’aperçu', until: 'jusqu’à son dernier jour' },
      upload: { what: 'Fichier en cours d’envoi', until: '24 heures' },
      webhook: { what: 'Adresses de webhooks', until: 'jusqu’à leur retrait ou à l’effacement' },
      delivery: { what: 'Envois de webhooks, anciens secrets', until: '30 jours' },
      file: { what: 'Fichier d’un tableau', until: '24 heures ; la demande, 30 jours' },
      schedule: { what: 'Tableau à heures fixes', until: 'jusqu’à son retrait ou à l’effacement' },
      job: { what: 'Travail en attente', until: 'jusqu’à ce qu’il aboutisse, 30 jours au plus après son abandon' },
      answered: { what: 'Demandes déjà traitées', until: '30 jours' },
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
