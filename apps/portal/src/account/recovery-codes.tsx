import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import { CopyButton } from '../form/secret.js';
import { download } from '../table/csv.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './account.module.css';

/** Shown this once: to copy or to keep as a file before going on. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = `${t('account.security.codesFile')}\n\n${codes.join('\n')}\n`;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('account.security.codesTitle')}
      </h3>
      <Notice kind="attention">
        <p>{t('account.security.codesKeep')}</p>
      </Notice>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <CopyButton text={codes.join('\n')} about={t('account.security.codesTitle')} />
        <PlainButton onClick={() => download('s-pass-codes.txt', text, 'text/plain')}>
          {t('account.security.codesDownload')}
        </PlainButton>
      </div>
      <PlainButton look="go" onClick={onKept}>
        {t('account.security.codesKept')}
      </PlainButton>
    </>
  );
}
