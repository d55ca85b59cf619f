import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/send.js';
import { Refused } from '../api/user-error.js';
import { AttendanceSignDocument, type AttendanceSignInput } from '../generated/graphql.js';
import { tell } from '../shell/announcement.js';
import { drop, keep, readAll, type Waiting } from './store.js';

const EVERY_MS = 10_000;

export interface Outbox {
  /** Of this session, in the order in which it was noted. */
  waiting: readonly Waiting[];
  add: (name: string, input: AttendanceSignInput) => Promise<void>;
  discard: (id: string) => Promise<void>;
  flush: () => Promise<void>;
}

/**
 * What is noted goes to the device first, and from there to the API: at once where there is a network, otherwise when it is back,
 * after a reload too. Sent twice, it is taken once.
 */
export function useOutbox(sessionId: string, account: string | undefined, onSent: () => Promise<void>): Outbox {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const current = useRef('');
  const [attempt] = useState(() => ({ key: () => current.current, end: () => undefined }));
  const send = useSend(attempt, 'no-cache');
  const underWay = useRef(Promise.resolve());
  const next = useRef<Promise<void>>(undefined);
  const latest = useRef({ send, onSent, account });
  useEffect(() => {
    latest.current = { send, onSent, account };
  });

  const load = useCallback(async () => {
    const all = (await readAll('waiting')).filter((each) => each.sessionId === sessionId);
    const mine = all.toSorted((one, other) => (one.input.deviceAt! < other.input.deviceAt! ? -1 : 1));
    setWaiting(mine);
    return mine;
  }, [sessionId]);

  const sendOne = useCallback(async (entry: Waiting): Promise<'sent' | 'late' | 'refused'> => {
    current.current = entry.id;
    try {
      const { signature } = await latest.current.send(AttendanceSignDocument, { input: entry.input });
      await drop('waiting', entry.id);
      return signature?.isCorrection ? 'late' : 'sent';
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await keep('waiting', { ...entry, refused: error.message });
      return 'refused';
    }
  }, []);

  const run = useCallback(async () => {
    const told: string[] = [];
    try {
      for (const entry of await load())
        if (!entry.refused && entry.account === latest.current.account) told.push(await sendOne(entry));
    } catch {
      // No network, or nobody signed in any more: it waits.
    }
    if (told.length === 0) return;
    await load();
    await latest.current.onSent();
    const late = told.filter((each) => each === 'late').length;
    if (late > 0) tell(t('attendance.late', { count: late }));
    else if (told.length > 1) tell(t('attendance.sent', { count: told.length }));
  }, [load, sendOne, t]);

  /** One after the other: what is noted meanwhile goes out with the next, however often that is asked for. */
  const flush = useCallback((): Promise<void> => {
    if (next.current) return next.current;
    const turn = underWay.current.then(() => {
      next.current = undefined;
      return run();
    });
    // What this device could not read now it reads the next time.
    underWay.current = turn.catch(() => undefined);
    return (next.current = underWay.current);
  }, [run]);

  useEffect(() => {
    const first = setTimeout(() => void load().then(() => flush()));
    const again = () => void flush();
    const timer = setInterval(again, EVERY_MS);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [load, flush, account]);

  return {
    waiting,
    flush,
    async add(name, input) {
      if (!account) return;
      await keep('waiting', { id: crypto.randomUUID(), account, sessionId, name, input });
      await load();
      void flush();
    },
    async discard(id) {
      await drop('waiting', id);
      await load();
    },
  };
}
