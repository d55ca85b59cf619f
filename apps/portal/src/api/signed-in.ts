import { forgetChoices } from '../demonstration/kept-choice.js';

const KEY = 'signed-in';

/**
 * Whether somebody was signed in when it was last known. What nobody in particular asks for may be kept by the browser;
 * what somebody asks for stays out of addresses. The API decides by the session alone.
 */
export function maybeSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'no';
  } catch {
    return true;
  }
}

/** Learns from each answer that says who is signed in; what somebody chose is forgotten once they are not, however that came about. */
export function rememberViewer(data: Record<string, unknown> | null | undefined): void {
  if (!data || !('viewer' in data)) return;
  try {
    if (localStorage.getItem(KEY) === 'yes' && !data['viewer']) forgetChoices();
    localStorage.setItem(KEY, data['viewer'] ? 'yes' : 'no');
  } catch {
    // Without storage everything is sent as if somebody were.
  }
}
