import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import type { Desk } from './store.js';
import type { useKept } from './use-kept.js';
import type { Outbox } from './use-outbox.js';
import { momentOf } from './words.js';
import classes from './attendance.module.css';

export type LiveDesk = ReturnType<typeof useKept<Desk>>;

interface UnsentProps {
  live: LiveDesk;
  outbox: Outbox;
  account: string | undefined;
}

/** What this device has noted and not sent, and what was refused of it. */
export function Unsent({ live, outbox, account }: UnsentProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mine = outbox.waiting.filter((entry) => entry.account === account);
  const sendable = mine.filter(({ refused }) => !refused);
  return (
    <>
      <div role="status">
        {live.isOffline && live.at && (
          <div className={classes.band}>
            <p>
              <strong>{t('attendance.offline')}</strong>
            </p>
            <p>{t('attendance.offlineText', { at: momentOf(live.at, language) })}</p>
          </div>
        )}
        {sendable.length > 0 && (
          <div className={classes.band}>
            <p>{t('attendance.waiting', { count: sendable.length })}</p>
            {!live.isOffline && (
              <PlainButton look="quiet" onClick={() => void outbox.flush()}>
                {t('attendance.sendNow')}
              </PlainButton>
            )}
          </div>
        )}
        {outbox.waiting.length > mine.length && <p className={classes.band}>{t('attendance.otherAccount')}</p>}
      </div>
      <RefusedEntries entries={mine.filter((entry) => entry.refused)} discard={outbox.discard} />
    </>
  );
}

function RefusedEntries({ entries, discard }: { entries: Outbox['waiting'] } & Pick<Outbox, 'discard'>) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <section className={classes.band}>
      <h2>{t('attendance.refused')}</h2>
      <p>{t('attendance.refusedText')}</p>
      <ul className={classes.refused}>
        {entries.map((entry) => (
          <li key={entry.id}>
            {t('attendance.marked', { name: entry.name, presence: entry.refused })}{' '}
            <PlainButton look="danger" about={entry.name} onClick={() => void discard(entry.id)}>
              {t('attendance.discard')}
            </PlainButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
