import { notificationKind } from '#lib/notifications';
import { type WorkstreamState } from './workstream.enums.js';

const SAID: Record<string, { fr: string; en: string }> = {
  PROPOSED: { fr: 'Il revient à l’état de proposition.', en: 'It is a proposal again.' },
  LAUNCHED: { fr: 'Le chantier est lancé.', en: 'It is worked on.' },
  DELIVERED: { fr: 'Le chantier est livré.', en: 'It is delivered.' },
  CLOSED: { fr: 'Le chantier est clos.', en: 'It is closed.' },
  ABANDONED: { fr: 'Le chantier est abandonné, avec une raison.', en: 'It is given up, for a reason.' },
} satisfies Record<WorkstreamState, { fr: string; en: string }>;

/** `state`: what it is now. */
export const workstreamMoved = notificationKind({
  name: 'club.workstream-moved',
  words: { fr: 'Une étape d’un chantier que vous suivez', en: 'A step of a workstream that you follow' },
  line: { fr: ({ facts }) => SAID[String(facts.state)]!.fr, en: ({ facts }) => SAID[String(facts.state)]!.en },
  ...{ frequency: 'DAILY', isPersonal: false },
});

export const broughtIn = notificationKind({
  name: 'club.brought-in',
  words: { fr: 'On vous ajoute à l’équipe d’un chantier', en: 'You are added to the team of a workstream' },
  line: {
    fr: ({ by }) => (by ? `${by} vous ajoute à l’équipe.` : 'Vous faites partie de l’équipe.'),
    en: ({ by }) => (by ? `${by} adds you to the team.` : 'You are of the team.'),
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

/** `task`: which. */
export const taskAssigned = notificationKind({
  name: 'club.task-assigned',
  words: { fr: 'Une tâche d’un chantier vous est confiée', en: 'A task of a workstream is assigned to you' },
  line: {
    fr: ({ by, name }) =>
      `${by ? `${by} vous confie` : 'On vous confie'}${name('task') ? ` : ${name('task')}` : ' une tâche'}.`,
    en: ({ by, name }) => `${by ?? 'Somebody'} assigns to you${name('task') ? `: ${name('task')}` : ' a task'}.`,
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true, names: ['task'] },
});
