import { useCallback, useEffect, useRef, useState } from 'react';
import { UnreachableError } from '../api/registered-link.js';
import { keep, type Kept, read } from './store.js';

const EVERY_MS = 5000;

interface Live<Value> {
  /** Undefined until something is known; null where there is nothing that the caller may see. */
  value: Value | null | undefined;
  /** When it was read; of now where the API answers. */
  at: string | undefined;
  /** For whom it was kept. */
  account: string | undefined;
  isOffline: boolean;
  error: Error | undefined;
  refresh: () => Promise<void>;
}

interface Source<Value> {
  store: 'desks' | 'sheets';
  id: string;
  /** Undefined until it is known who asks. */
  account: string | undefined;
  ask: () => Promise<Value | null | undefined>;
}

/** Reads something again and again, and keeps it on the device for when it cannot be read. */
export function useKept<Value>({ store, id, account, ask }: Source<Value>): Live<Value> {
  const [state, setState] = useState<Omit<Live<Value>, 'refresh'> & { of: string }>(() => unknown(id));
  const latest = useRef({ ask, account });
  useEffect(() => {
    latest.current = { ask, account };
  });
  const refresh = useCallback(async () => {
    try {
      const value = (await latest.current.ask()) ?? null;
      const at = new Date().toISOString();
      const who = latest.current.account;
      setState({ value, at, account: who, isOffline: false, error: undefined, of: id });
      if (value && who) await keep(store, { id, account: who, at, value } as never).catch(() => undefined);
    } catch (error) {
      const held = (await read(store, id).catch(() => undefined)) as Kept<Value> | undefined;
      const who = latest.current.account;
      const kept = held && (!who || who === held.account) ? held : undefined;
      const isOffline = error instanceof UnreachableError;
      setState((before) => {
        const found = before.of === id && before.value ? before : kept;
        const { value, at, account: whose } = found ?? unknown<Value>(id);
        return { value, at, account: who ?? whose, isOffline, error: error as Error, of: id };
      });
    }
  }, [store, id]);
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh();
    }, EVERY_MS);
    const again = () => void refresh();
    window.addEventListener('online', again);
    window.addEventListener('offline', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
      window.removeEventListener('offline', again);
    };
    // Nothing is kept before it is known for whom.
  }, [refresh, account]);
  const { of, ...shown } = state.of === id ? state : unknown<Value>(id);
  return { ...shown, refresh };
}

const unknown = <Value>(of: string) => ({
  value: undefined as Value | null | undefined,
  at: undefined as string | undefined,
  account: undefined as string | undefined,
  isOffline: false,
  error: undefined as Error | undefined,
  of,
});
