import { useRef, useState } from 'react';
import type { MediaKind } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { type Keeper, sendFile, type Sending } from './send-file.js';

/** A file on its way, or there and not recorded yet. */
export interface Upload {
  key: number;
  name: string;
  state: 'SENDING' | 'PAUSED' | 'FAILED' | 'REFUSED' | 'ARRIVED';
  share: number;
  /** It has arrived, and cannot be kept now. */
  isKeptLater?: boolean;
  /** Why it is not taken. */
  why?: string;
  uploadId?: string;
  /** What its bytes are, once it has arrived. */
  kind?: MediaKind;
}

let last = 0;

/** The files that somebody sends from this page, latest first. */
export function useUploads(keeper: Keeper) {
  const language = useLanguage();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const sendings = useRef(new Map<number, Sending>());
  const change = (key: number, more: Partial<Upload>): void =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...more } : one)));
  const forget = (key: number): void => {
    sendings.current.delete(key);
    setUploads((all) => all.filter((one) => one.key !== key));
  };
  return {
    uploads,
    send(files: Iterable<File>) {
      for (const file of files) {
        const key = ++last;
        setUploads((all) => [{ key, name: file.name, state: 'SENDING', share: 0 }, ...all]);
        void sendFile(file, keeper, language, {
          onProgress: (share) => change(key, { share }),
          onArrived: (uploadId, kind) => change(key, { state: 'ARRIVED', share: 1, uploadId, kind }),
          onFailed: (why, isKeptLater) =>
            change(key, why ? { state: 'REFUSED', why } : { state: 'FAILED', isKeptLater }),
        })
          .then((sending) => sendings.current.set(key, sending))
          .catch(() => change(key, { state: 'FAILED' }));
      }
    },
    pause(key: number) {
      sendings.current.get(key)?.pause();
      change(key, { state: 'PAUSED' });
    },
    goOn(key: number) {
      sendings.current.get(key)?.goOn();
      change(key, { state: 'SENDING' });
    },
    drop(key: number) {
      sendings.current.get(key)?.drop();
      forget(key);
    },
    /** Recorded: it is in the library by now. */
    forget,
  };
}
export type Uploads = ReturnType<typeof useUploads>;
