import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import classes from './certificate.module.css';

type Outcome = { name: string; is: 'comparing' | 'same' | 'other' | 'unreadable' };

/** Compares a file with the one that was issued, by its fingerprint, which the browser works out: it is sent nowhere. */
export function FileCheck({ sha256 }: { sha256: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isOver, setOver] = useState(false);
  const compare = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const { name } = file;
    setOutcome({ name, is: 'comparing' });
    const found = await fingerprint(file).catch(() => undefined);
    setOutcome({ name, is: found === undefined ? 'unreadable' : found === sha256 ? 'same' : 'other' });
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void compare(event.dataTransfer.files[0]);
  };
  return (
    <>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        data-screen
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <p>{t('certificate.verify.fileText')}</p>
        <label className={classes.choose}>
          <input
            type="file"
            accept="application/pdf,.pdf"
            onChange={({ currentTarget }) => {
              void compare(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
          {t('certificate.verify.choose')}
        </label>
      </div>
      <div role="status" className={classes.outcome}>
        {outcome?.is === 'comparing' && <p className="soft">{t('certificate.verify.comparing')}</p>}
        {outcome && outcome.is !== 'comparing' && (
          <Notice kind={outcome.is === 'same' ? 'done' : 'attention'}>
            <p>
              <strong>{t(`certificate.verify.${outcome.is}`, { name: outcome.name })}</strong>
            </p>
          </Notice>
        )}
      </div>
    </>
  );
}

async function fingerprint(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
