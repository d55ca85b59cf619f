import { type Ask, askBy, type AskOptions } from './ask.js';
import { changes, type Changes, type Feed, follow, type Place } from './changes.js';
import { type Askable } from './document.js';
import { Transport } from './transport.js';
import { type Pick, walk } from './walk.js';

export interface ClientSettings {
  /** Address of the API: https://…/graphql. */
  readonly endpoint: string;
  /** From the account page: spass_…. Without one nobody in particular asks. */
  readonly token?: string | undefined;
  /** Language of messages and labels, `fr` or `en`; French where nothing is said. */
  readonly locale?: string;
  /** In place of the one that is there. */
  readonly fetch?: typeof fetch;
  /** How often a question is asked again that failed for a reason that passes; 3. Mutations only with an idempotency key. */
  readonly retries?: number;
  /** Longest pause before that, whatever the server asks for; 60. */
  readonly longestWaitSeconds?: number;
  /** How long an answer may take; 30. */
  readonly timeoutSeconds?: number;
  /** How many answers are kept, each asked about again before it is given; 50. */
  readonly keptAnswers?: number;
}

export interface Client {
  readonly ask: Ask;
  /** The items of a list, by the document that asks for it, without `after`, and where the list stands in its answer. */
  walk<Data, Variables extends { after?: string | null | undefined }, Node>(
    document: Askable<Data, Variables>,
    variables: Omit<Variables, 'after'>,
    pick: Pick<Data, Node>,
    options?: AskOptions,
  ): AsyncGenerator<Node, void, undefined>;
  /** What changed since a place, once. */
  changes<Data, Variables extends { since: string }, Node>(
    feed: Feed<Data, Variables, Node>,
    place?: Place,
    options?: AskOptions,
  ): AsyncGenerator<Changes<Node>, void, undefined>;
  /** What changed since a place, and from then on whatever changes. */
  follow<Data, Variables extends { since: string }, Node>(
    feed: Feed<Data, Variables, Node>,
    place?: Place,
    options?: AskOptions & { readonly everySeconds?: number },
  ): AsyncGenerator<Changes<Node>, void, undefined>;
}

export function createClient({
  endpoint,
  token,
  locale = 'fr',
  fetch: given,
  retries = 3,
  longestWaitSeconds = 60,
  timeoutSeconds = 30,
  keptAnswers = 50,
}: ClientSettings): Client {
  // Browsers want theirs called as a function of the page.
  const asked: typeof fetch = given ?? ((...request) => fetch(...request));
  const transport = new Transport({ endpoint, token, locale, fetch: asked, timeoutSeconds, keptAnswers });
  const ask = askBy(transport, { retries, longestWaitSeconds });
  return {
    ask,
    walk: (...of) => walk(ask, ...of),
    changes: (...of) => changes(ask, ...of),
    follow: (...of) => follow(ask, ...of),
  };
}
