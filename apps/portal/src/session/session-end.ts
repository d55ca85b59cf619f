import type { ApolloClient } from '@apollo/client';
import type { createBrowserRouter } from 'react-router';
import { forgetChoices } from '../demonstration/kept-choice.js';
import { draftsBelongTo } from '../form/drafts.js';
import { ViewerDocument } from '../generated/graphql.js';
import { signInPath } from './return-to.js';

let ended = false;

/** Whether a session ended under somebody’s hands, until they sign in again. */
export const hasEnded = (): boolean => ended;

export function forgetEnd(): void {
  ended = false;
}

/**
 * The API wants a session and there is none, or none any more: to the sign-in page, and back here afterwards. What was
 * typed waits. A visitor to whom the rest was answered stays and reads it.
 */
export function sessionEnded(
  client: ApolloClient,
  router: ReturnType<typeof createBrowserRouter>,
  partial: boolean,
): void {
  // A form in a sheet says so itself, and what was typed there stays.
  if (document.querySelector('dialog[open]')) return;
  const { pathname, search } = router.state.location;
  const before = client.readQuery({ query: ViewerDocument })?.viewer;
  if (!before && partial) return;
  if (before) {
    draftsBelongTo(before.id);
    forgetChoices();
  }
  ended ||= Boolean(before);
  client.writeQuery({ query: ViewerDocument, data: { viewer: null } });
  if (pathname === '/connexion') return;
  void router.navigate(signInPath(`${pathname}${search}`, true));
}

/** After signing out everything of this page's memory goes: caches, drafts, what was on screen, choices and sheets kept on the device. */
export async function leave(how: 'signed-out' | 'erased' = 'signed-out'): Promise<void> {
  forgetChoices();
  await import('../attendance/store.js').then(({ forgetSheets }) => forgetSheets()).catch(() => undefined);
  window.location.assign(how === 'erased' ? '/connexion?efface=1' : '/connexion?sortie=1');
}
