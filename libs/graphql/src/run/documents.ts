import { type ApolloServerPlugin } from '@apollo/server';
import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { type RequestContext } from '../request/context.js';
import { failure } from '../errors/errors.js';

/** As definitions begin in a document that was printed. */
const OPERATION = /^(?:query|mutation|subscription) (\w+)/m;

/** Documents by id (`sha256:…`). */
export type Documents = ReadonlyMap<string, string>;

/** Registered documents: those of the portal's build, which stay, and those that people have registered since. */
export class RegisteredDocuments {
  private added: Documents = new Map();
  /** Ids of those of the build by the names of their operations, read off their texts: most are never asked for, and not parsed. */
  private readonly named = new Map<string, string>();

  constructor(readonly built: Documents = new Map()) {
    for (const [id, text] of built) {
      const name = OPERATION.exec(text)?.[1];
      if (name && !this.named.has(name)) this.named.set(name, id);
    }
  }

  /** The id of a document of the build by the name of its operation. */
  idOf(name: string): string | undefined {
    return this.named.get(name);
  }

  get(id: string): string | undefined {
    return this.built.get(id) ?? this.added.get(id);
  }

  /** All documents that people have registered: they replace those of the last call. */
  serve(added: Documents): void {
    this.added = added;
  }
}

/** As the portal's build writes them. */
export function readDocuments(path: string): Documents {
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));
}

/**
 * Runs a registered document by `documentId`, in the body of a POST or the query of a GET. A known id needs no `query`;
 * an unknown one answers DOCUMENT_NOT_FOUND. With `registeredOnly`, nothing else is run.
 */
export function documentsPlugin(
  documents: RegisteredDocuments,
  registeredOnly: boolean,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ request, contextValue }) {
      const body = request.http?.body as { documentId?: unknown } | undefined;
      const id = body?.documentId ?? new URLSearchParams(request.http?.search ?? '').get('documentId') ?? undefined;
      const text = typeof id === 'string' ? documents.get(id) : undefined;
      if (text !== undefined) {
        request.query = text;
        contextValue.registered = true;
      } else if (id !== undefined) {
        // Apollo needs a document to go on to the hook where a refusal is a client error.
        request.query = '{ __typename }';
        request.operationName = undefined;
      }
      return {
        async didResolveOperation({ request: { http, operationName }, operation }) {
          if (!operation) {
            const name = operationName
              ? `There is no operation named "${operationName}" in the document.`
              : 'Say which operation is to run: operationName.';
            throw new GraphQLError(name, {
              extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400, headers: new Map() } },
            });
          }
          if (id !== undefined && text === undefined) {
            throw failure('DOCUMENT_NOT_FOUND', 'No document is registered under this id.', {
              http: { status: 404, headers: new Map() },
            });
          }
          if (registeredOnly && text === undefined) {
            throw failure('FORBIDDEN', 'This server runs registered documents only.', {
              http: { status: 403, headers: new Map() },
            });
          }
          if (text !== undefined && http?.method === 'GET' && operation?.operation !== 'query') {
            throw failure('BAD_USER_INPUT', 'GET runs queries only; send this document by POST.', {
              http: { status: 405, headers: new Map([['allow', 'POST']]) },
            });
          }
        },
      };
    },
  };
}
