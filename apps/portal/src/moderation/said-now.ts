import type { ModerationCaseWholeFragment as Case } from '../generated/graphql.js';

/** What a case is about, as it is now: a contribution, or a comment below the title of its contribution. What is hidden is as it was told of. */
export function saidNow({ contribution, comment, about, title, body }: Case): { title: string; body: string } {
  if (contribution) return { title: about?.title ?? title, body: about?.body ?? body };
  return { title: about?.title ?? title, body: comment?.body ?? body };
}
