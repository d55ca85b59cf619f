/** What proves indicators, for demonstration: from and until as days before or after the day on which the data was made. */
export interface DemonstrationEvidence {
  indicators: number[];
  title: string;
  note?: string;
  from: number;
  until?: number;
  /** What it is linked to, where the provider has such a record. */
  to?: readonly ('course' | 'session' | 'complaint' | 'action' | 'competence' | 'subcontract' | 'approval' | 'page')[];
}

export const EVIDENCE: readonly DemonstrationEvidence[] = [
  { indicators: [1], title: 'Fiches des formations à jour', from: -300, to: ['course'] },
  { indicators: [2], title: 'Résultats publiés de l’année', from: -290, until: 75, to: ['course'] },
  {
    indicators: [4, 8],
    title: 'Questionnaire avant la formation',
    from: -400,
    note: 'Envoyé trois semaines avant, relu avec l’équipe pédagogique.',
    to: ['session'],
  },
  { indicators: [5, 6], title: 'Trame de conception pédagogique', from: -700, to: ['course'] },
  { indicators: [9], title: 'Livret d’accueil et règlement intérieur', from: -320, until: 45, to: ['page'] },
  { indicators: [10, 12], title: 'Suivi des absences et entretiens', from: -200, to: ['session'] },
  { indicators: [11], title: 'Exercice de fin de formation, grille de lecture', from: -260, to: ['session'] },
  { indicators: [17, 18], title: 'Salles, matériel, rôles de l’équipe', from: -500, until: 230 },
  { indicators: [19], title: 'Médiathèque du réseau', from: -800, to: ['page'] },
  { indicators: [21], title: 'Dossiers des personnes qui forment', from: -330, to: ['competence'] },
  { indicators: [22], title: 'Plan de développement des compétences', from: -700, until: -305 },
  {
    indicators: [22],
    title: 'Plan de développement des compétences de l’année',
    from: -304,
    until: 60,
    to: ['competence'],
  },
  { indicators: [23], title: 'Veille juridique, lettre mensuelle', from: -150, until: 30 },
  { indicators: [24], title: 'Rencontres du réseau : métiers du cadre de vie', from: -120 },
  {
    indicators: [26],
    title: 'Convention avec un partenaire du handicap',
    from: -900,
    until: -30,
    note: 'À renouveler.',
  },
  { indicators: [27], title: 'Vérification des sous-traitants', from: -180, to: ['subcontract'] },
  { indicators: [30], title: 'Évaluations à chaud et bilan annuel', from: -280, until: 85, to: ['session'] },
  { indicators: [31], title: 'Registre des réclamations', from: -640, to: ['complaint'] },
  { indicators: [32], title: 'Plan d’amélioration', from: -310, until: 55, to: ['action', 'approval'] },
];

export const COMPLAINTS = [
  { day: -410, channel: 'EVALUATION', subject: 'Salle trop froide le matin', answered: 6, closed: 20 },
  { day: -290, channel: 'EMAIL', subject: 'Convocation reçue trois jours avant', answered: 4, closed: 30 },
  { day: -170, channel: 'TELEPHONE', subject: 'Facture adressée au mauvais service', answered: 2, closed: 3 },
  { day: -62, channel: 'LETTER', subject: 'Supports non accessibles aux lecteurs d’écran', who: 'Camille Exemple' },
  { day: -9, channel: 'FORM', subject: 'Attestation en attente depuis deux semaines', who: 'Dominique Exemple' },
] as const;

export const ACTIONS = [
  {
    origin: 'COMPLAINT',
    complaint: 1,
    title: 'Envoyer les convocations deux semaines avant',
    day: -280,
    due: -250,
    done: -255,
    checked: -150,
    effect: 'Plus aucune remarque depuis deux sessions.',
  },
  {
    origin: 'EVALUATION',
    title: 'Ajouter un exercice sur un cas des participants',
    day: -210,
    due: -120,
    done: -125,
    checked: -40,
    effect: 'Note de l’exercice : de 3,6 à 4,4 sur 5.',
  },
  { origin: 'AUDIT', title: 'Dater chaque version du livret d’accueil', day: -240, due: -180, done: -190 },
  { origin: 'WATCH', title: 'Réécrire la fiche après le changement de texte', day: -100, due: -20 },
  { origin: 'COMPLAINT', complaint: 3, title: 'Reprendre les supports pour les lecteurs d’écran', day: -40, due: 60 },
] as const;

export const LINES = [
  {
    kind: 'DIPLOMA',
    title: 'Diplôme d’État d’architecte',
    institution: 'École nationale supérieure d’architecture',
    on: '2008',
  },
  {
    kind: 'EXPERIENCE',
    title: 'Chargé·e d’études en urbanisme',
    institution: 'Agence de démonstration',
    on: '2009',
    ended: '2016',
  },
  {
    kind: 'CONTINUING_TRAINING',
    title: 'Formation de formateurs',
    institution: 'Organisme de démonstration',
    on: '2023-10',
    minutes: 1260,
  },
  {
    kind: 'CONTINUING_TRAINING',
    title: 'Rendre un support accessible',
    institution: 'Organisme de démonstration',
    on: '2025-06-17',
    minutes: 420,
  },
] as const;

export const CONTRACTORS = [
  {
    contractor: 'Atelier Exemple, paysagistes',
    subject: 'Lecture de paysage : une journée par session',
    from: -600,
    until: 130,
    verified: -180,
    verification: 'Certificat Qualiopi, dossier des deux intervenantes, bilan de la dernière session.',
  },
  { contractor: 'Studio Exemple', subject: 'Photographie de terrain', from: -90 },
] as const;
