import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { Notice } from '../form/notice.js';
import type { RemindersSendMutation } from '../generated/graphql.js';

export type Run = NonNullable<RemindersSendMutation['remindersSend']['reminderRun']>;

/** What came of it: how many letters went, and for each due the reminder or the reason why not. */
export function ReminderRunNotice({ run: { sentCount, letterCount, results } }: { run: Run }) {
  const { t } = useTranslation();
  const lines = (isSent: boolean) => {
    const found = results.filter(({ refusal }) => (refusal === null) === isSent);
    return (
      found.length > 0 && (
        <ul>
          {found.map(({ due, stage, letters, refusal }) => (
            <li key={due?.id}>
              {due && <DatedLink to={`/cotisations/${due.id}`}>{due.organization.name}</DatedLink>}
              {t('dues.letters.because')}
              {refusal ? t(`dues.refusals.${refusal}`) : t('dues.stageSent', { stage, count: letters })}
            </li>
          ))}
        </ul>
      )
    );
  };
  const refused = results.length - sentCount;
  return (
    <Notice kind={refused > 0 ? 'attention' : 'done'} role="status">
      <p>
        <strong>
          {[t('dues.run.sent', { count: sentCount }), t('dues.run.letters', { count: letterCount })].join(' ')}
        </strong>
      </p>
      {lines(true)}
      {refused > 0 && (
        <>
          <p>
            <strong>{t('dues.run.refused', { count: refused })}</strong>
          </p>
          {lines(false)}
        </>
      )}
    </Notice>
  );
}
