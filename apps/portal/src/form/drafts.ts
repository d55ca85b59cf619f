export type Values = Record<string, unknown>;

/** What somebody typed and has not sent. */
export interface Draft<V extends Values = Values> {
  values: V;
  /** Of the attempt: the same while the draft lasts, however often it is sent. */
  idempotencyKey: string;
  /** What the typed values started from: a draft that comes back later must not undo what others saved since. */
  base: Values;
  version?: number;
}

/** Where drafts are kept. */
export interface Place {
  read(name: string): Draft | undefined;
  keep(name: string, draft: Draft | undefined): void;
}

const drafts = new Map<string, Draft>();
let owner: string | undefined;

/** For one account, as long as the page: a form that comes back, after an error or after signing in again, has it still. */
export const memory: Place = {
  read: (name) => drafts.get(name),
  keep: (name, draft) => void (draft ? drafts.set(name, draft) : drafts.delete(name)),
};

/** Whoever signs in finds their own drafts, never another's. */
export function draftsBelongTo(account: string): void {
  if (owner !== undefined && owner !== account) drafts.clear();
  owner = account;
}

/** In this tab, over a reload too; names hold the account. */
export const tab: Place = {
  read(name) {
    try {
      const text = sessionStorage.getItem(`draft:${name}`);
      return text ? (JSON.parse(text) as Draft) : undefined;
    } catch {
      return undefined;
    }
  },
  keep(name, draft) {
    try {
      if (draft) sessionStorage.setItem(`draft:${name}`, JSON.stringify(draft));
      else sessionStorage.removeItem(`draft:${name}`);
    } catch {
      // Storage refused: the draft lasts as long as the page.
    }
  },
};
