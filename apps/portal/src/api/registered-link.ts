import { ApolloLink, Observable } from '@apollo/client';
import { operationIds } from '../generated/operation-ids.js';

/** The API could not be reached, or answered something that is not GraphQL. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

interface Answer {
  data?: unknown;
  errors?: { extensions?: { code?: string } }[];
}

/**
 * Sends the id of a registered document and its variables, never the text of the query. The answer speaks the language of
 * the page. That something needs a session and there is none (any more) is told by `onUnauthenticated`, with whether the
 * rest was answered.
 */
export function registeredLink(uri: string, onUnauthenticated: (partial: boolean) => void): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abort = new AbortController();
        const { operationName, variables } = operation;
        const documentId = operationIds[operationName ?? ''];
        if (!documentId) {
          observer.error(new Error(`Operation ${operationName} is not registered: run the code generation.`));
          return;
        }
        void (async () => {
          try {
            const response = await fetch(uri, {
              method: 'POST',
              headers: {
                'content-type': 'application/json',
                accept: 'application/graphql-response+json, application/json;q=0.9',
                'accept-language': document.documentElement.lang,
              },
              body: JSON.stringify({ documentId, operationName, variables }),
              signal: abort.signal,
            });
            const body = (await response.json()) as Answer;
            if (body.data === undefined && body.errors === undefined) throw new UnreachableError(`${response.status}`);
            if (body.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'))
              onUnauthenticated(body.data != null);
            observer.next(body as ApolloLink.Result);
            observer.complete();
          } catch (error) {
            if (abort.signal.aborted) return;
            observer.error(error instanceof UnreachableError ? error : new UnreachableError(String(error)));
          }
        })();
        return () => abort.abort();
      }),
  );
}
