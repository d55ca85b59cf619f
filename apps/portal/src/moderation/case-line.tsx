import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format/format.js';
import type { ModerationCaseLineFragment as Case } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Badge } from '../table/cells.js';
import { useReadAt } from './use-read-at.js';

/** How urgent a case is, what brought it up and by when it is to be decided. */
export function CaseLine({ one }: { one: Case }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const readAt = useReadAt();
  const { state, origin, reason, priority, noticeCount, openedAt, dueAt, closedAt } = one;
  const waits = state === 'OPEN' || state === 'APPEALED';
  const isLate = waits && dueAt < readAt;
  return (
    <>
      <p>
        {!one.contribution && <Badge>{t('moderation.comment')}</Badge>}{' '}
        {waits && (
          <Badge state={priority === 'NORMAL' ? undefined : 'waiting'}>{t(`moderation.priorities.${priority}`)}</Badge>
        )}{' '}
        <Badge state={waits ? 'waiting' : 'over'}>{t(`moderation.states.${state}`)}</Badge>{' '}
        {reason ? t(`moderation.reasons.${reason}`) : t(`moderation.origins.${origin}`)}
        {noticeCount > 0 && <> · {t('moderation.notices', { count: noticeCount })}</>}
      </p>
      <p className="soft">
        {t('moderation.arrived', { at: formatInstant(openedAt, language) })} ·{' '}
        {closedAt
          ? t('moderation.closed', { at: formatInstant(closedAt, language) })
          : t('moderation.due', { at: formatInstant(dueAt, language) })}
        {isLate && (
          <>
            {' '}
            <strong>({t('moderation.isLate')})</strong>
          </>
        )}
        {one.organization && <> · {one.organization.name}</>}
      </p>
    </>
  );
}
