import { type DocumentNode, getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import { type Executor } from './compiled.js';
import { type RequestContext } from './context.js';
import { type Prices } from './cost.js';
import { type RegisteredDocuments } from './documents.js';
import { answerText } from './raw-data.js';

interface Known {
  document: DocumentNode;
  operationName: string | undefined;
}

export interface ShortAnswer {
  operationName: string | undefined;
  /** The whole answer as it is sent. */
  text: string;
}

/**
 * Registered queries were parsed and checked when the server started: they go straight to the executor. Whatever is not
 * a plain success (a price over the limit, a bad variable, an error in a field) is left to the usual way, which words it.
 */
export class Shortcut {
  private readonly known = new Map<string, Known>();

  constructor(
    documents: RegisteredDocuments,
    schema: GraphQLSchema,
    private readonly executor: Executor,
    private readonly prices: Prices,
    private readonly limit: number,
  ) {
    for (const [id, text] of documents) {
      const document = parse(text, { noLocation: true });
      const operation = getOperationAST(document);
      if (operation?.operation !== 'query' || validate(schema, document).length) continue;
      this.known.set(id, { document, operationName: operation.name?.value });
    }
  }

  async run(
    { documentId, operationName: named }: { documentId: string; operationName?: unknown },
    variables: Record<string, unknown>,
    context: RequestContext,
  ): Promise<ShortAnswer | null> {
    const known = this.known.get(documentId);
    if (!known || (named != null && named !== known.operationName)) return null;
    const { document, operationName } = known;
    let requested: number;
    try {
      requested = this.prices.of(document, operationName, variables);
    } catch {
      return null;
    }
    if (requested > this.limit) return null;
    context.registered = true;
    const { data, errors } = await this.executor.execute({ document, variables, operationName, context });
    if (errors || !data) return null;
    return { operationName, text: answerText({ data, extensions: { cost: { requested, limit: this.limit } } }) };
  }
}
