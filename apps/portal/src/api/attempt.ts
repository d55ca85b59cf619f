import { useState } from 'react';

/** A person's attempt to do something: however often it is sent, it has the same key, and the API does it once. */
export interface Attempt {
  key(): string;
  /** It was done: whoever sends again means something new. */
  end(): void;
}

/** An attempt that lasts as long as what is on screen. */
export function useAttempt(): Attempt {
  const [attempt] = useState(newAttempt);
  return attempt;
}

function newAttempt(): Attempt {
  let key: string | undefined;
  return {
    key: () => (key ??= crypto.randomUUID()),
    end: () => {
      key = undefined;
    },
  };
}
