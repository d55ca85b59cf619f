import { type Ask, type AskOptions } from './ask.js';
import { type Askable } from './document.js';

/** What a list of the API has at least. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Where a list stands in an answer; none where what holds it is null. */
export type Pick<Data, Node> = (data: Data) => Connection<Node> | null | undefined;

/** The items of a list one after the other; the next page is asked for when the one before has been taken. */
export async function* walk<Data, Variables extends { after?: string | null | undefined }, Node>(
  ask: Ask,
  document: Askable<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: Pick<Data, Node>,
  options?: AskOptions,
): AsyncGenerator<Node, void, undefined> {
  for (let after: string | null | undefined; ;) {
    const list = pick(await ask(document, { ...variables, after } as Variables, options));
    if (!list) return;
    yield* list.nodes;
    const { hasNextPage, endCursor } = list.pageInfo;
    if (!hasNextPage) return;
    if (!endCursor || endCursor === after)
      throw new Error('A list that goes on must ask for pageInfo { endCursor }, and take $after.');
    after = endCursor;
  }
}
