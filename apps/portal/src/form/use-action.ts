import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Send, useSend } from '../api/send.js';
import { Refused } from '../api/user-error.js';
import { whyNotSent } from './refusal.js';

export interface Action<Args extends unknown[]> {
  busy: boolean;
  /** Why nothing was done the last time. */
  problem: string | undefined;
  run(...args: Args): Promise<void>;
}

/** Something done by one button, without a form. */
export function useAction<Args extends unknown[]>(work: (send: Send, ...args: Args) => Promise<unknown>): Action<Args> {
  const { t } = useTranslation();
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  return {
    busy,
    problem,
    async run(...args) {
      if (busy) return;
      setBusy(true);
      setProblem(undefined);
      try {
        await work(send, ...args);
      } catch (error) {
        setProblem(error instanceof Refused ? error.message : whyNotSent(error, t));
      } finally {
        setBusy(false);
      }
    },
  };
}
