import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import type { TrainingSessionDetailFragment } from '../generated/graphql.js';
import { standing } from './standing.js';
import { useNow } from './use-now.js';

interface OwnPlaceProps {
  halfDay: TrainingSessionDetailFragment['halfDays'][number];
  holds: boolean;
}

/** On the page of the session: what became of the sheet for those who hold it, and of oneself for who takes part. */
export function OwnPlace({ halfDay, holds }: OwnPlaceProps) {
  const { t } = useTranslation();
  const { attendance } = halfDay;
  const now = useNow();
  if (!attendance) return null;
  const stands = standing(halfDay, now);
  if (holds) return t(`attendance.states.${stands}`);
  if (attendance.viewerPresence) return t(`attendance.presences.${attendance.viewerPresence}`);
  if (stands === 'open') return <DatedLink to={`/emargement/${halfDay.id}`}>{t('attendance.ownTitle')}</DatedLink>;
  return t(stands === 'toCome' ? 'attendance.states.toCome' : 'attendance.noneYet');
}
