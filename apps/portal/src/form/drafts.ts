/**
 * What somebody typed and has not sent: a form that comes back on the page, after an error or after signing in again, has it
 * still. In memory only, for one account, and never a secret.
 */
const drafts = new Map<string, Record<string, unknown>>();
let owner: string | undefined;

export const draftOf = (form: string): Record<string, unknown> | undefined => drafts.get(form);

export function keepDraft(form: string, values: Record<string, unknown>): void {
  drafts.set(form, values);
}

export function dropDraft(form: string): void {
  drafts.delete(form);
}

/** Whoever signs in finds their own drafts, never another's. */
export function draftsBelongTo(account: string): void {
  if (owner !== undefined && owner !== account) drafts.clear();
  owner = account;
}
