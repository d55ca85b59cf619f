import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { places, useViewer } from '../session/viewer.js';
import { useOwn } from './member/use-own.js';

/** Whether the reader has no position today: what they do counts for no organization. Undefined until it is known. */
export function useWorksNowhere(): boolean | undefined {
  const { viewer } = useViewer();
  const own = useOwn(!viewer)?.viewer;
  return own?.person?.positions && own.person.positions.totalCount === 0;
}

/** For whom it counts what the reader does. That it counts for nobody is told once on a page: `alone` where nothing else of it says so. */
export function CountsFor({ alone = false }: { alone?: boolean }) {
  const { t } = useTranslation();
  if (!useWorksNowhere()) return <p>{t('club.countsFor')}</p>;
  return alone ? <CountsForNobody /> : null;
}

/** That it counts for nobody, and what to do about it; nothing for whoever works somewhere. */
export function CountsForNobody() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  if (!useWorksNowhere()) return null;
  const [place] = viewer ? places(viewer) : [];
  return (
    <p>
      {t('club.countsForNobody')}{' '}
      <DatedLink to={place ? `/organisations/${place.key}#equipe` : '/compte/roles'}>{t('club.positionAsk')}</DatedLink>
    </p>
  );
}
