import { described } from './records.js';
import { type Page, type RecordHead } from './pages.js';

const initiativeHead: RecordHead = async (read, { parts: { slug }, asOf }) => {
  type Initiative = { title: string; summary: string; isDemonstration: boolean };
  const answer = await read<{ initiative: Initiative | null }>('InitiativeHead', { slug, asOf });
  if (!answer?.initiative) return answer && null;
  const { title, summary, isDemonstration } = answer.initiative;
  return { title, ...described(isDemonstration, summary) };
};

const callHead: RecordHead = async (read, { parts: { id } }) => {
  type Call = { title: string; about: string; isDemonstration: boolean };
  const answer = await read<{ call: Call | null }>('CallHead', { id });
  if (!answer?.call) return answer && null;
  const { title, about, isDemonstration } = answer.call;
  return { title, ...described(isDemonstration, about) };
};

const projectHead: RecordHead = async (read, { parts: { id } }) => {
  type Project = { title: string; about: string; isDemonstration: boolean };
  const answer = await read<{ budgetProject: Project | null }>('BudgetProjectHead', { id });
  if (!answer?.budgetProject) return answer && null;
  const { title, about, isDemonstration } = answer.budgetProject;
  return { title, ...described(isDemonstration, about) };
};

const synthesisHead: RecordHead = async (read, { parts: { id }, asOf }) => {
  type Synthesis = { title: string; isDemonstration: boolean; text: { introduction: string } | null };
  const answer = await read<{ synthesis: Synthesis | null }>('SynthesisHead', { id, asOf });
  if (!answer?.synthesis) return answer && null;
  const { title, text, isDemonstration } = answer.synthesis;
  return { title, ...described(isDemonstration, text?.introduction ?? '') };
};

const own = (title: string): Page => ({ title, isPrivate: true });

/** The addresses of what the public is asked about. */
export const PARTICIPATION_PAGES: Readonly<Record<string, Page>> = {
  '/demarches': {
    title: 'Démarches',
    description:
      'Ce que des CAUE et des collectivités demandent aux habitants, selon quelles règles, et ce qui en est résulté.',
  },
  '/demarches/pres-de-chez-moi': {
    title: 'Près de chez moi',
    description: 'Ce qu’on vous demande dans votre commune, ce qu’on y a déjà dit, et ce que les portails en montrent.',
  },
  '/demarches/reponses': own('Réponses à donner'),
  '/demarches/mes-contributions': own('Mes contributions'),
  '/demarches/appels/:id': { record: callHead },
  '/demarches/appels/:id/saisie': own('Saisie de contributions'),
  '/demarches/appels/:id/feuilles': own('Feuilles à imprimer'),
  '/demarches/appels/:id/texte': { record: callHead },
  '/demarches/appels/:id/texte/ecrire': own('Écrire le texte'),
  '/demarches/appels/:id/repondre': own('Répondre au questionnaire'),
  '/demarches/appels/:id/questionnaire': own('Questionnaire'),
  '/demarches/appels/:id/participation': own('Qui a participé'),
  '/demarches/appels/:id/resultats': own('Résultats du questionnaire'),
  '/demarches/projets/:id': { record: projectHead },
  '/demarches/syntheses/:id': { record: synthesisHead },
  '/demarches/syntheses/:id/ecrire': own('Écrire la synthèse'),
  '/demarches/contributions/:id': own('Contribution'),
  '/moderation': own('Modération'),
  '/moderation/suspensions': own('Suspensions'),
  '/moderation/transparence': {
    title: 'Transparence de la modération',
    description:
      'Combien de contributions ont été signalées, ce qui a été décidé et pourquoi. Ces nombres ne nomment personne.',
  },
  '/moderation/signalement': own('Suivre un signalement'),
  '/moderation/signalement/:number': own('Suivre un signalement'),
  '/moderation/:caseId': own('Dossier de modération'),
  '/demarches/:slug/participation': own('Qui a participé'),
  '/demarches/:slug': { record: initiativeHead },
};
