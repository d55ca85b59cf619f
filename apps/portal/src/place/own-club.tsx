import { useTranslation } from 'react-i18next';
import { useOwn } from '../club/member/use-own.js';
import { useWaiting } from '../club/use-waiting.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import { type Line, Waiting } from './waiting.js';

/** What is next in the club for whoever is signed in. */
export function OwnClub() {
  const { t } = useTranslation();
  const own = useOwn();
  const { lines, instead } = useWaiting(useDemonstration());
  if (!lines) return instead;
  const invited = own?.clubInvitations?.nodes.length
    ? [{ key: 'invited', to: '/club', title: t('place.clubInvited'), isPressing: true }]
    : [];
  return (
    <Waiting
      title={t('place.club')}
      lines={[
        ...invited,
        ...lines.map(({ key, to, title, what, when, isLate }): Line => ({
          ...{ key, to, title: <French>{title}</French>, more: typeset(what), when, isPressing: isLate },
        })),
      ]}
      empty={t('place.clubNone')}
      all={{ to: '/club', words: t('place.toClub') }}
    />
  );
}
