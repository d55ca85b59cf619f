import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPercent } from '../format/format.js';
import type { MediaKind } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import { mediaFormOf } from './media-form.js';
import type { Keeper } from './send-file.js';
import { type Upload, type Uploads, useUploads } from './use-uploads.js';
import forms from '../form/form.module.css';
import classes from './media.module.css';

interface SendBoxProps {
  /** What the files are for. */
  keeper: Keeper;
  title: string;
  /** What is said of one that has arrived. */
  arrived: string;
  /** Of the title: the box may stand in a section of a page. */
  level?: 2 | 3;
  /** What is said before it while nothing waits. */
  empty?: ReactNode;
  /** One file is sent, not several. */
  isOne?: boolean;
  /** What is done with one that has arrived. */
  children: (arrived: Arrived) => ReactNode;
}

export interface Arrived {
  uploadId: string;
  kind: MediaKind;
  name: string;
  forget: () => void;
}

/** Sends files, chosen or dropped, to what keeps them. */
export function SendBox({ keeper, title, arrived, level = 2, empty, isOne = false, children }: SendBoxProps) {
  const { t } = useTranslation();
  const uploads = useUploads(keeper);
  const Title = `h${level}` as const;
  const [isOver, setOver] = useState(false);
  const id = useId();
  const box = (
    <section
      aria-labelledby={`${id}-title`}
      className={classes.box}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        uploads.send([...event.dataTransfer.files].slice(0, isOne ? 1 : undefined));
      }}
    >
      <Title id={`${id}-title`}>{isOver ? t('media.send.dropHere') : title}</Title>
      <label htmlFor={id}>{t(isOne ? 'media.send.chooseOne' : 'media.send.choose')}</label>
      <p id={`${id}-hint`} className="soft">
        {t('media.send.hint')}
      </p>
      <input
        id={id}
        type="file"
        multiple={!isOne}
        className={forms.box}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          uploads.send([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      {uploads.uploads.length > 0 && (
        <ul className={classes.uploads} aria-label={t('media.send.list')}>
          {uploads.uploads.map((upload) => (
            <UploadLine key={upload.key} upload={upload} uploads={uploads} arrived={arrived}>
              {children}
            </UploadLine>
          ))}
        </ul>
      )}
    </section>
  );
  return (
    <>
      {uploads.uploads.length === 0 && empty}
      {box}
    </>
  );
}

/** Sends files of an organization; each becomes a media once its rights are said. */
export function UploadBox({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  return (
    <SendBox keeper={{ organization: organizationId }} title={t('media.send.title')} arrived={t('media.send.arrived')}>
      {({ uploadId, kind, name, forget }) => {
        const { RecordButton } = mediaFormOf(kind);
        return <RecordButton given={{ uploadId, fileName: name.slice(0, 200) }} onRecorded={forget} />;
      }}
    </SendBox>
  );
}

interface UploadLineProps extends Pick<SendBoxProps, 'arrived' | 'children'> {
  upload: Upload;
  uploads: Uploads;
}

function UploadLine({ upload, uploads, arrived, children }: UploadLineProps) {
  const { t } = useTranslation();
  const words = useWords(upload, arrived);
  const { key, name, state, share, uploadId, kind } = upload;
  return (
    <li className={classes.upload}>
      <span className={classes.name}>{name}</span>
      {state !== 'REFUSED' && state !== 'ARRIVED' && (
        <progress value={share} max={1} aria-label={t('media.send.progress', { name })} />
      )}
      <span className={classes.state} data-refused={state === 'REFUSED' || undefined}>
        {words}
      </span>
      <span className={classes.tools}>
        {state === 'SENDING' && (
          <PlainButton look="quiet" about={name} onClick={() => uploads.pause(key)}>
            {t('media.send.pause')}
          </PlainButton>
        )}
        {(state === 'PAUSED' || state === 'FAILED') && (
          <PlainButton about={name} onClick={() => uploads.goOn(key)}>
            {t('media.send.goOn')}
          </PlainButton>
        )}
        {state === 'ARRIVED' && children({ uploadId: uploadId!, kind: kind!, name, forget: () => uploads.forget(key) })}
        <PlainButton look="quiet" about={name} onClick={() => uploads.drop(key)}>
          {t('word.remove')}
        </PlainButton>
      </span>
      {/* How far it is, is seen; only what became of it is said. */}
      <span role="status" className="hidden">
        {state === 'SENDING' ? '' : t('media.send.said', { name, state: words })}
      </span>
    </li>
  );
}

function useWords({ state, share, why, isKeptLater }: Upload, arrived: string): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = { share: formatPercent(share, language) };
  switch (state) {
    case 'SENDING':
      return t('media.send.percent', shown);
    case 'PAUSED':
      return t('media.send.paused', shown);
    case 'FAILED':
      return isKeptLater ? t('media.send.keptLater') : t('media.send.failed', shown);
    case 'ARRIVED':
      return arrived;
    case 'REFUSED':
      return why!;
  }
}
