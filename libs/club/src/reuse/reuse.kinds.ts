import { notificationKind } from '#lib/notifications';
import { type ReuseKind } from './reuse.enums.js';

const FR: Record<ReuseKind, string> = {
  SHOWN: 'est montré ailleurs',
  ADAPTED: 'est adapté',
  TRANSLATED: 'est traduit',
  TAUGHT: 'sert à former',
};
const EN: Record<ReuseKind, string> = {
  SHOWN: 'is shown elsewhere',
  ADAPTED: 'is adapted',
  TRANSLATED: 'is translated',
  TAUGHT: 'is taught with',
};

/** `item`: what was used; `kind`: how. */
export const reused = notificationKind({
  name: 'club.reused',
  words: {
    fr: 'Un livrable d’un chantier que vous suivez sert à d’autres',
    en: 'Others use what came of a workstream that you follow',
  },
  line: {
    fr: ({ facts, name }) => `${name('item') ?? 'Un livrable'} ${FR[facts.kind as ReuseKind]}.`,
    en: ({ facts, name }) => `${name('item') ?? 'Something that came of it'} ${EN[facts.kind as ReuseKind]}.`,
  },
  ...{ frequency: 'WEEKLY', isPersonal: false, names: ['item'] },
});
