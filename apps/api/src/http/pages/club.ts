import { described } from './records.js';
import { type Page, type RecordHead } from './pages.js';

const workstreamHead: RecordHead = async (read, { parts: { id }, asOf }) => {
  type Workstream = { title: string; aim: string; isDemonstration: boolean };
  const answer = await read<{ workstream: Workstream | null }>('WorkstreamHead', { id, asOf });
  if (!answer?.workstream) return answer && null;
  const { title, aim, isDemonstration } = answer.workstream;
  return { title, ...described(isDemonstration, aim) };
};

const own = (title: string): Page => ({ title, isPrivate: true });

/** The addresses of the club and its workstreams. */
export const CLUB_PAGES: Readonly<Record<string, Page>> = {
  '/chantiers/:id/votes/:pollId': own('Vote'),
  '/chantiers': {
    title: 'Chantiers',
    description:
      'Ce que les CAUE et leurs partenaires construisent ensemble, et depuis quand c’est un travail collectif.',
  },
  '/club': {
    title: 'Club des spassionautes',
    description:
      'Ce qui bouge dans le club : chantiers, besoins et offres de celles et ceux qui se sont formés ensemble.',
  },
  '/club/besoins': {
    title: 'Besoins et offres du club',
    description:
      'Ce que les membres du Club des spassionautes cherchent et proposent, quand ils le disent à tout le monde.',
  },
  '/club/besoins/:id': own('Besoin ou offre'),
  '/club/annuaire': {
    title: 'Annuaire du Club des spassionautes',
    description:
      'Les spassionautes qui ont choisi d’être visibles de tout le monde : ce qu’ils savent faire, et pour qui.',
  },
  '/club/calendrier': own('Calendrier du club'),
  '/club/annuaire/:id': own('Membre du club'),
  '/chantiers/mes-taches': own('Mes tâches'),
  '/chantiers/:id/contributions': own('Ce qui a été fait dans un chantier'),
  '/chantiers/:id/reunions/:meetingId': own('Réunion de chantier'),
  '/chantiers/:id/reutilisations': own('Ce qui est issu d’un chantier et sert ailleurs'),
  '/chantiers/:id/discussion': own('Discussion'),
  '/chantiers/:id/discussion/:threadId': own('Fil de discussion'),
  '/chantiers/:id': { record: workstreamHead },
};
