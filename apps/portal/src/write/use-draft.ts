import { useCallback, useEffect, useRef, useState } from 'react';
import { type Values } from './field-spec.js';

interface Draft {
  values: Values;
  /** Sent with the form, so that a second sending of the same draft does nothing twice. */
  idempotencyKey: string;
  /** What the typed values started from: a draft that comes back later must not undo what others saved since. */
  base: Values;
  version?: number;
}

const fresh = (values: Values, version?: number): Draft => ({
  values,
  idempotencyKey: crypto.randomUUID(),
  base: values,
  version,
});

/**
 * The values of a form, kept in this tab while they are not sent: an error, a closed sheet or a reload loses nothing.
 * `name` holds the account, so that nobody finds the draft of whoever was signed in before.
 */
export function useDraft(name: string, initial: Values, version?: number) {
  const key = `draft:${name}`;
  const [kept] = useState(() => read(key));
  const [draft, setDraft] = useState<Draft>(() => kept ?? fresh(initial, version));
  const [restored, setRestored] = useState(kept !== undefined);
  const dirty = useRef(false);

  const set = useCallback(
    (changes: Values): void => {
      dirty.current = true;
      setDraft((before) => {
        const next = { ...before, values: { ...before.values, ...changes } };
        keep(key, next);
        return next;
      });
    },
    [key],
  );
  /** Goes on from another state of what is edited. */
  const rebase = useCallback(
    (now: { values: Values; version: number }): void =>
      setDraft((before) => {
        const next = { ...before, base: { ...before.base, ...now.values }, version: now.version };
        keep(key, next);
        return next;
      }),
    [key],
  );
  const clear = (): void => {
    dirty.current = false;
    keep(key, undefined);
    setRestored(false);
    setDraft(fresh(initial, version));
  };

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return { ...draft, set, rebase, clear, restored };
}

/** Leaves values for a form that is opened later. */
export function leaveDraft(name: string, values: Values): void {
  keep(`draft:${name}`, fresh(values));
}

function read(key: string): Draft | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text ? (JSON.parse(text) as Draft) : undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, draft: Draft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage refused: the draft lasts as long as the page.
  }
}
