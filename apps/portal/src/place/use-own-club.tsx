import { useTranslation } from 'react-i18next';
import { useOwn } from '../club/member/use-own.js';
import { useWaiting } from '../club/use-waiting.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import type { Line, Told } from './waiting.js';

/** What is next in the club for whoever is signed in. */
export function useOwnClub(): Told {
  const { t } = useTranslation();
  const own = useOwn();
  const { lines, ...asked } = useWaiting(useDemonstration());
  const invited = own?.clubInvitations?.nodes.length
    ? [{ key: 'invited', to: '/club', title: t('place.clubInvited'), isPressing: true }]
    : [];
  const kinds = lines && [
    {
      title: t('place.club'),
      lines: [
        ...invited,
        ...lines.map(({ key, to, title, what, when, isLate }): Line => ({
          ...{ key, to, title: <French>{title}</French>, more: typeset(what), when, isPressing: isLate },
        })),
      ],
      all: { to: '/club', words: t('place.toClub') },
    },
  ];
  return { kinds, ...asked };
}
