const PLACE = 'invitation';

/**
 * The invitation that somebody came by, kept for this tab until it is accepted: opening an account or signing in at another
 * service leads away from the page in between.
 */
export function keepInvitation(secret: string): void {
  try {
    sessionStorage.setItem(PLACE, secret);
  } catch {
    // Storage refused: the link in the mail still works.
  }
}

export function keptInvitation(): string | undefined {
  try {
    return sessionStorage.getItem(PLACE) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Not another that was kept since. */
export function dropInvitation(secret: string): void {
  try {
    if (keptInvitation() === secret) sessionStorage.removeItem(PLACE);
  } catch {
    // Nothing was kept.
  }
}
