import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DemonstrationBadge } from '../../demonstration/demonstration-badge.js';
import { Either } from '../../format/either.js';
import { typeset } from '../../format/typeset.js';
import { useLanguage } from '../../i18n/index.js';
import classes from './calendar.module.css';
import { type Dated, hourOf } from './days.js';

/** One date: its hour, what it is, and how the reader stands to it, each in a word. `tight` within a month. */
export function Entry({ date, zone, tight = false }: { date: Dated; zone: string; tight?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, startsAt, endsAt, title, path, workstream, isCancelled, isDemonstration } = date;
  const [from, to] = [hourOf(startsAt, zone, language), hourOf(endsAt, zone, language)];
  const hours = from && (to && !tight ? `${from}–${to}` : from);
  const stands = useStanding(date);
  return (
    <div className={classes.entry} data-kind={kind} data-cancelled={isCancelled || undefined}>
      <span className="soft">
        {[hours, t(`clubCalendar.kinds.${kind}`)].filter(Boolean).join(' · ')}
        {isCancelled && ` · ${t('clubCalendar.cancelled')}`}
      </span>
      <Link to={path}>{typeset(title)}</Link>
      {!tight && workstream && (
        <span className="soft">
          <Either english={workstream.titleEn}>{workstream.title}</Either>
        </span>
      )}
      {stands && <span className={classes.stands}>{stands}</span>}
      {!tight && isDemonstration && <DemonstrationBadge />}
    </div>
  );
}

/** How the reader stands to it; undefined where there is nothing to say. */
function useStanding({ kind, awaitsViewer, viewerAnswer, viewerAttended, isCancelled }: Dated): string | undefined {
  const { t } = useTranslation();
  if (isCancelled) return undefined;
  if (viewerAttended) return t('clubCalendar.attended');
  if (viewerAnswer) return t(`clubCalendar.answered.${viewerAnswer}`);
  if (!awaitsViewer) return undefined;
  if (kind === 'MEETING_DATE') return t('clubCalendar.toAnswer');
  if (kind === 'POLL_CLOSES') return t('clubCalendar.toVote');
  if (kind === 'REVIEW') return t('clubCalendar.toReview');
  return undefined;
}
