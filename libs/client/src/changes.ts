import { type Ask, type AskOptions } from './ask.js';
import { type Askable } from './document.js';
import { Deletions } from './generated/documents.js';
import { type FollowedRecord } from './generated/types.js';
import { pause } from './pause.js';
import { type Pick } from './walk.js';

/** The changes of one type, by a document that takes `$since` for `updatedSince` and asks for `pageInfo`. */
export interface Feed<Data, Variables, Node> {
  readonly type: FollowedRecord;
  readonly document: Askable<Data, Variables>;
  readonly variables?: Omit<Variables, 'since'>;
  readonly pick: Pick<Data, Node>;
}

/** Up to where changes were taken in: plain data, to be kept beside the copy. */
export interface Place {
  readonly updates: string;
  readonly deletions: string;
}

/** What to take in, in this order: records as they are now, then ids of those to drop. Then keep the place. */
export interface Changes<Node> {
  readonly updated: readonly Node[];
  readonly deleted: readonly string[];
  readonly place: Place;
}

/** What changed since a place, page by page; without a place all there is. Throws ChangesLostError where that cannot be told. */
export async function* changes<Data, Variables extends { since: string }, Node>(
  ask: Ask,
  { type, document, variables, pick }: Feed<Data, Variables, Node>,
  place?: Place,
  options?: AskOptions,
): AsyncGenerator<Changes<Node>, void, undefined> {
  const deletionsSince = async (since: string) => (await ask(Deletions, { since, type }, options)).deletions;
  // Deletions count from before the first page: what goes while the pages are read is told after them.
  let { updates, deletions } = place ?? {
    updates: 'start',
    deletions: endOf(await deletionsSince('now')),
  };
  for (let isMore = true; isMore;) {
    const list = pick(await ask(document, { ...variables, since: updates } as Variables, options));
    if (!list) throw new Error(`The document for changes of ${type} answered no list.`);
    updates = endOf(list);
    yield { updated: list.nodes, deleted: [], place: { updates, deletions } };
    isMore = list.pageInfo.hasNextPage;
  }
  for (let isMore = true; isMore;) {
    const list = await deletionsSince(deletions);
    deletions = endOf(list);
    yield { updated: [], deleted: list.nodes.map(({ id }) => id), place: { updates, deletions } };
    isMore = list.pageInfo.hasNextPage;
  }
}

/** The same again and again, until it is aborted or left. */
export async function* follow<Data, Variables extends { since: string }, Node>(
  ask: Ask,
  feed: Feed<Data, Variables, Node>,
  place?: Place,
  { everySeconds = 60, ...options }: AskOptions & { everySeconds?: number } = {},
): AsyncGenerator<Changes<Node>, void, undefined> {
  for (let at = place; ;) {
    for await (const page of changes(ask, feed, at, options)) {
      at = page.place;
      yield page;
    }
    await pause(everySeconds * 1000, options.signal);
  }
}

/** An empty page has one too. */
function endOf({ pageInfo: { endCursor } }: { pageInfo: { endCursor?: string | null } }): string {
  if (!endCursor) throw new Error('A document for changes must ask for pageInfo { hasNextPage endCursor }.');
  return endCursor;
}
