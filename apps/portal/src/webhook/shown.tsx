import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import { Secret } from '../form/secret.js';
import { PlainButton } from '../shell/plain-button.js';

/** A secret that is shown this once; null when it was made before and the answer was lost. */
export function Shown({ secret, onKept }: { secret: string | null; onKept: () => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.focus();
  }, [secret]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="done">
        <h2>{t('webhook.shownTitle')}</h2>
        {secret === null ? (
          <p>{t('form.secretLost')}</p>
        ) : (
          <>
            <p>{t('webhook.shown')}</p>
            <Secret text={secret} label={t('account.secret')} />
          </>
        )}
        <PlainButton onClick={onKept}>{t('webhook.kept')}</PlainButton>
      </Notice>
    </div>
  );
}
