import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { DocumentNode } from 'graphql';
import type { Liveness } from './socket.js';

interface Followed {
  /** A subscription. */
  operation: DocumentNode;
  /** Null follows nothing. */
  variables: Record<string, unknown> | null;
  /** What came; answers the place from which it goes on when the connection comes again. */
  onEvent: (data: Record<string, unknown>) => string | undefined;
  onEnd?: () => void;
}

function onSight(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Follows something while the page is open. What that needs is loaded behind the page. */
export function useLive({ operation, variables, onEvent, onEnd }: Followed): Liveness {
  const [state, setState] = useState<Liveness>('none');
  const heard = useEffectEvent(onEvent);
  const ended = useEffectEvent(() => onEnd?.());
  // Nobody looks at a page that is out of sight: it goes on when it comes back.
  const isSeen = useSyncExternalStore(onSight, () => document.visibilityState === 'visible');
  // Where it was followed to: what was told before the page was out of sight is not told again.
  const place = useRef<{ of: string; after: string }>(undefined);
  const key = isSeen ? variables && JSON.stringify(variables) : null;
  useEffect(() => {
    if (key === null) return undefined;
    let end: (() => void) | undefined;
    let isGone = false;
    void import('./socket.js')
      .then(({ follow }) => {
        if (isGone) return;
        const onNext = (data: Record<string, unknown>): string | undefined => {
          const after = heard(data);
          if (after) place.current = { of: key, after };
          return after;
        };
        const given = JSON.parse(key) as Record<string, unknown>;
        if (place.current?.of === key) given['after'] = place.current.after;
        end = follow(operation, given, { onEvent: onNext, onState: setState, onEnd: ended });
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
      end?.();
    };
  }, [operation, key]);
  return state;
}
