import { bilan } from './fr-bilan.js';
import { dossier } from './fr-dossier.js';

/** What came of courses, and the yearly return. */
export const fr = {
  bilan,
  dossier,
  results: {
    title: 'Résultats',
    lead: 'Comptés d’après les sessions tenues et terminées dans l’année. Une personne qui a suivi deux sessions compte deux fois.',
    none: 'Aucune session de cette formation n’a encore été tenue.',
    of: 'Résultats {{year}}',
    sessions: 'Sessions',
    enrolled: 'Inscrits',
    attended: 'Présents',
    hours: 'Heures suivies',
    completion: 'Suivi complet',
    withdrawal: 'Abandons',
    certified: 'Attestations',
    satisfied: 'Satisfaction',
    few: 'Moins de cinq personnes, ou des présences qui ne sont pas toutes arrêtées : ce qu’elles ont suivi n’est pas publié.',
    fewYour:
      'Moins de cinq personnes : vous voyez ces chiffres parce que vous proposez la formation, le public ne les voit pas.',
    withheld: 'non publié',
    missingTitle: 'Ces résultats n’existent pas',
    missing: 'Cette formation n’existe pas, ou aucune session n’y a été tenue cette année-là.',
    toCourse: 'Voir la formation',
    how: 'Comment ces chiffres sont comptés',
    explain: {
      enrolled:
        'Les personnes qui avaient une place, y compris celles qui l’ont rendue ; pas celles que l’organisme a refusées.',
      attended:
        'Celles qui étaient là, en tout ou en partie. Le public ne voit que les sessions d’au moins cinq présences arrêtées, et les autres ensemble une fois l’année finie.',
      hours: 'La somme de leurs heures, d’après les feuilles d’émargement.',
      completion:
        'La part de celles qui ont suivi toutes les demi-journées, parmi celles dont la présence est arrêtée.',
      withdrawal: 'La part de celles qui ont rendu leur place, parmi celles qui en avaient une.',
      satisfied:
        'La part des réponses de 4 ou 5 sur 5 à l’évaluation de fin de session ; rien en dessous de cinq réponses.',
      certified: 'Les personnes dont une attestation ou un certificat de ces sessions est en vigueur.',
    },
    seeRecords: 'voir ce qui est compté',
    countedIn: 'Comptées dans',
    recordsPeople: 'Personnes',
    recordsPeopleNote: 'Celles que vous pouvez voir : le public ne voit aucun nom.',
    noPeople: 'Personne n’est compté ici, ou personne que vous pouvez voir.',
  },
};
