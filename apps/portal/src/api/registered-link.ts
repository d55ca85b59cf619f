import { ApolloLink, Observable } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { BusyError, busyOf } from './busy.js';
import { registeredAs } from './registered.js';
import { maybeSignedIn, rememberViewer } from './signed-in.js';
import { mustSeeNow } from './told.js';

/** The API could not be reached, or answered something that is not GraphQL. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { extensions?: { code?: string } }[];
}

/**
 * Sends the id of a registered document and its variables, never the text of the query. The answer speaks the language of
 * the page. A mutation that takes an idempotency key goes out with that of its attempt (`context`), or not at all. That
 * something needs a session and there is none (any more) is told by `onUnauthenticated`, with whether the rest was answered.
 */
export function registeredLink(uri: string, onUnauthenticated: (partial: boolean) => void): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abort = new AbortController();
        const question = questionOf(operation);
        void (async () => {
          try {
            const isPublic = operation.operationType === OperationTypeNode.QUERY && !maybeSignedIn();
            const { url, ...request } = isPublic ? asGet(uri, question) : asPost(uri, question);
            const response = await fetch(url, { ...request, signal: abort.signal });
            const body = (await response.json()) as Answer;
            const busy = busyOf(response, body.errors?.map(({ extensions }) => extensions?.code) ?? []);
            if (busy) throw busy;
            if (body.data === undefined && body.errors === undefined) throw new UnreachableError(`${response.status}`);
            rememberViewer(body.data);
            if (body.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'))
              onUnauthenticated(body.data != null);
            observer.next(body as ApolloLink.Result);
            observer.complete();
          } catch (error) {
            if (abort.signal.aborted) return;
            const isKnown = error instanceof UnreachableError || error instanceof BusyError;
            observer.error(isKnown ? error : new UnreachableError(String(error)));
          }
        })();
        return () => abort.abort();
      }),
  );
}

interface Question {
  documentId: string;
  operationName: string;
  variables: Record<string, unknown>;
}

function questionOf({ query, operationName = '', variables, getContext }: ApolloLink.Operation): Question {
  const { documentId, takesKey } = registeredAs(query, operationName);
  if (!takesKey) return { documentId, operationName, variables };
  const { idempotencyKey } = getContext();
  if (!idempotencyKey) throw new Error(`${operationName} without an idempotency key may be done twice: use useSend.`);
  return { documentId, operationName, variables: { input: { ...variables['input'], idempotencyKey } } };
}

const headers = (): Record<string, string> => ({
  accept: 'application/graphql-response+json, application/json;q=0.9',
  'accept-language': document.documentElement.lang,
  ...(mustSeeNow() && { 'read-after': 'now' }),
});

/** What a browser may keep and ask about again; some servers between refuse longer addresses. */
function asGet(uri: string, question: Question) {
  const { documentId, operationName, variables } = question;
  // The name is for whoever reads the list of requests.
  const url = `${uri}?${new URLSearchParams({ operationName, documentId, variables: JSON.stringify(variables) })}`;
  if (url.length > 2000) return asPost(uri, question);
  return { url, method: 'GET', headers: { ...headers(), 'apollo-require-preflight': 'true' } };
}

function asPost(url: string, question: Question) {
  return {
    url,
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify(question),
  };
}
