import { useEffect, useRef, useState } from 'react';
import { type Attempt } from '../api/attempt.js';
import { type Draft, type Place, tab, type Values } from './drafts.js';

const fresh = <V extends Values>(values: V, version?: number): Draft<V> => ({
  values,
  idempotencyKey: crypto.randomUUID(),
  base: values,
  version,
});

interface Options {
  place: Place;
  version?: number;
  /** Never kept, and gone once they were sent. */
  secrets?: readonly string[];
}

/** The values of a form, kept while they are not sent: an error or a closed form loses nothing. */
export function useDraft<V extends Values>(name: string, initial: V, { place, version, secrets = [] }: Options) {
  const [kept] = useState(() => place.read(name));
  const [restored, setRestored] = useState(kept !== undefined && isTyped(kept));
  const [draft, setDraft] = useState(() => begun(kept, initial, version));
  const latest = useRef(draft);
  const dirty = useRef(false);

  const change = (next: Draft<V>, isKept = true): void => {
    latest.current = next;
    place.keep(name, isKept ? { ...next, values: without(next.values, secrets) } : undefined);
    setDraft(next);
  };
  const drop = (values: V): void => {
    dirty.current = false;
    setRestored(false);
    change(fresh(values, version), false);
  };

  const attempt: Attempt = {
    // Kept from when it is sent, with or without anything typed: what a lost answer leaves open is known after a reload.
    key() {
      change(latest.current);
      return latest.current.idempotencyKey;
    },
    end: () => change({ ...latest.current, idempotencyKey: crypto.randomUUID() }),
  };

  useEffect(() => {
    if (place !== tab) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [place]);

  return {
    ...draft,
    attempt,
    restored,
    set(changes: Partial<V>): void {
      dirty.current = true;
      change({ ...latest.current, values: { ...latest.current.values, ...changes } });
    },
    /** Goes on from another state of what is edited. */
    rebase: (now: { values: Values; version: number }): void =>
      change({ ...latest.current, base: { ...latest.current.base, ...now.values }, version: now.version }),
    clear: (values = initial): void => drop(values),
    /** It was sent: what is in sight stays there, secrets apart. */
    sent: (): void => drop({ ...latest.current.values, ...only(initial, secrets) }),
  };
}

export type Drafting<V extends Values = Values> = ReturnType<typeof useDraft<V>>;

/** What was kept goes on; where nothing had been typed, only its attempt does. */
function begun<V extends Values>(kept: Draft | undefined, initial: V, version?: number): Draft<V> {
  const start = fresh(initial, version);
  if (!kept) return start;
  if (!isTyped(kept)) return { ...start, idempotencyKey: kept.idempotencyKey };
  return { ...kept, values: { ...initial, ...kept.values } };
}

const isTyped = ({ values, base }: Draft): boolean => JSON.stringify(values) !== JSON.stringify(base);

/** Leaves values for a form that is opened later. */
export function leaveDraft(place: Place, name: string, values: Values): void {
  place.keep(name, { ...fresh(values), base: {} });
}

const only = <V extends Values>(values: V, names: readonly string[]): Partial<V> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name))) as Partial<V>;

const without = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
