import { useEffect, useState } from 'react';
import { useSend } from '../api/send.js';
import { Refused, type UserError } from '../api/user-error.js';
import { InvitationCheckDocument, type InvitationCheckMutation } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { dropInvitation } from './kept.js';

const ENDS = new Set(['INVITATION_OVER', 'INVITATION_LAPSED', 'INVALID_LINK']);

export type InvitationEnd = Pick<UserError, 'code' | 'message'>;
export const isEnd = ({ code }: { code?: string }): boolean => ENDS.has(code ?? '');

export type InvitationOffer = NonNullable<InvitationCheckMutation['invitationCheck']['offer']>;

interface Answer {
  secret: string;
  end?: UserError;
  offer?: InvitationOffer | null;
}

/**
 * What the invitation of a link offers, or what became of it, in the language of the page: undefined until that is known, neither
 * when it could not be asked.
 */
export function useInvitation(secret: string | undefined): Omit<Answer, 'secret'> | undefined {
  const send = useSend();
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!secret) return undefined;
    let isShown = true;
    const found = (what: Omit<Answer, 'secret'>): void => {
      if (what.end) dropInvitation(secret);
      if (isShown) setAnswer({ secret, ...what });
    };
    send(InvitationCheckDocument, { input: { token: secret } }).then(
      ({ offer }) => found({ offer }),
      // Who cannot be told now is told when the invitation is accepted.
      (error: unknown) => found({ end: error instanceof Refused ? error.errors.find(isEnd) : undefined }),
    );
    return () => void (isShown = false);
    // Asked once for each link and language, whatever is drawn anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [secret, language]);
  return answer?.secret === secret ? answer : undefined;
}
