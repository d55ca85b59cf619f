import { useEffect, useState } from 'react';
import { useSend } from '../api/send.js';
import { Refused, type UserError } from '../api/user-error.js';
import { InvitationCheckDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { dropInvitation } from './kept.js';

const ENDS = new Set(['INVITATION_OVER', 'INVITATION_LAPSED', 'INVALID_LINK']);

export type InvitationEnd = Pick<UserError, 'code' | 'message'>;
export const isEnd = ({ code }: { code?: string }): boolean => ENDS.has(code ?? '');

interface Answer {
  secret: string;
  end?: UserError;
}

/** What became of the invitation of a link, in the language of the page: null while it can be accepted, undefined until that is known. */
export function useInvitationEnd(secret: string | undefined): UserError | null | undefined {
  const send = useSend();
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!secret) return undefined;
    let isShown = true;
    const found = (end?: UserError): void => {
      if (end) dropInvitation();
      if (isShown) setAnswer({ secret, end });
    };
    send(InvitationCheckDocument, { input: { token: secret } }).then(
      () => found(),
      // Who cannot be told now is told when the invitation is accepted.
      (error: unknown) => found(error instanceof Refused ? error.errors.find(isEnd) : undefined),
    );
    return () => void (isShown = false);
    // Asked once for each link and language, whatever is drawn anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [secret, language]);
  return answer && answer.secret === secret ? (answer.end ?? null) : undefined;
}
