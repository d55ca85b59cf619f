import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { draftsBelongTo } from '../form/drafts.js';
import { keepReturn } from './kept-return.js';
import { forgetEnd } from './session-end.js';

/** After signing in: what was read as nobody is forgotten and read again, then back to where one was. */
export function useSignedIn(): (account: string | undefined, returnTo: string) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async (account, returnTo) => {
    if (account) draftsBelongTo(account);
    forgetEnd();
    keepReturn(undefined);
    await client.resetStore();
    await navigate(returnTo, { replace: true });
  };
}
