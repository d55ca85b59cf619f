import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Cross } from '../form/cross.js';
import { keepUncovered } from './uncovered.js';
import classes from './announcement.module.css';

interface Said {
  text: string;
  /** Seen too, for a while. */
  isShown: boolean;
}

let said: Said = { text: '', isShown: false };
const listeners = new Set<() => void>();

function subscribe(change: () => void): () => void {
  listeners.add(change);
  return () => listeners.delete(change);
}

function say(next: Said): void {
  said = next;
  listeners.forEach((change) => change());
}

/** Says what was done to screen readers, when what was pressed may be gone from the page by then. */
export function announce(text: string): void {
  // The same text twice is a change too.
  say({ text: said.text === text ? `${text}\u200b` : text, isShown: false });
}

/** Says to everybody what was kept. */
export function tell(text: string): void {
  announce(text);
  say({ ...said, isShown: true });
}

/** What is done next takes its place, on a sheet of its own: who listens has heard it. */
export function leaveSight(): void {
  if (said.isShown) say({ ...said, isShown: false });
}

/** Long enough to be read; it stays while somebody points at it. */
const SHOWN_MS = 10_000;

/** Scrolls what has the focus out from under the announcement. */
function uncover(): void {
  const focused = document.activeElement;
  if (focused?.matches('a, button, input, select, textarea, summary')) focused.scrollIntoView({ block: 'nearest' });
}

/** The place where it is said: there from the start, or it would not be heard. It lies over the page and moves nothing else. */
export function Announcement() {
  const { t } = useTranslation();
  const now = useSyncExternalStore(subscribe, () => said);
  const [over, setOver] = useState(now);
  const [isHeld, setHeld] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const isSeen = now.isShown && over !== now;
  useEffect(() => {
    if (!isSeen || isHeld) return undefined;
    const timer = setTimeout(() => setOver(now), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [now, isSeen, isHeld]);
  useLayoutEffect(() => (isSeen && box.current ? keepUncovered(box.current) : undefined), [now, isSeen]);
  useEffect(() => {
    if (isSeen) requestAnimationFrame(uncover);
  }, [now, isSeen]);
  return (
    <div
      ref={box}
      className={isSeen ? classes.told : 'hidden'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <p role="status">{now.text}</p>
      {isSeen && (
        <Cross
          label={t('form.close')}
          onClick={() => {
            setHeld(false);
            setOver(now);
          }}
        />
      )}
    </div>
  );
}
