import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

function subscribe(change: () => void): () => void {
  listeners.add(change);
  return () => listeners.delete(change);
}

/** Says what was done to screen readers, when what was pressed may be gone from the page by then. */
export function announce(text: string): void {
  // The same text twice is a change too.
  said = said === text ? `${text}\u200b` : text;
  listeners.forEach((change) => change());
}

/** The place where it is said: there from the start, or it would not be heard. */
export function Announcement() {
  return (
    <p className="hidden" role="status">
      {useSyncExternalStore(subscribe, () => said)}
    </p>
  );
}
