import { useSyncExternalStore } from 'react';

interface Asked {
  end(proved: boolean): void;
}

let asked: Asked | undefined;
const listeners = new Set<() => void>();

function change(next: Asked | undefined): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** Asks whoever uses the page to prove anew who they are; answers whether they did. */
export function askProof(): Promise<boolean> {
  asked?.end(false);
  return new Promise((resolve) =>
    change({
      end(proved) {
        change(undefined);
        resolve(proved);
      },
    }),
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAskedProof = (): Asked | undefined => useSyncExternalStore(subscribe, () => asked);
