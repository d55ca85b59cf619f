import { type DocumentNode, getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import { ANONYMOUS } from '#lib/access';
import { type AnswerCache, KeptAnswer } from './answers.js';
import { type Budgets, KEPT_PRICE } from './budget.js';
import { type Executor } from './compiled.js';
import { type RequestContext } from './context.js';
import { type Prices } from './cost.js';
import { type RegisteredDocuments } from './documents.js';
import { answerText, RawData } from './raw-data.js';

interface Known {
  document: DocumentNode;
  operationName: string | undefined;
}

export interface ShortQuestion {
  documentId: string;
  operationName?: unknown;
  variables: Record<string, unknown>;
}

/** The whole answer as it is sent, and where it is kept, if it is. */
export type ShortAnswer =
  | { operationName: string | undefined; text: string; kept?: undefined }
  | { operationName: string | undefined; kept: KeptAnswer; key: string };

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
    private readonly budgets: Budgets,
    readonly answers?: AnswerCache,
  ) {
    for (const [id, text] of documents) {
      const document = parse(text, { noLocation: true });
      const operation = getOperationAST(document);
      if (operation?.operation !== 'query' || validate(schema, document).length) continue;
      this.known.set(id, { document, operationName: operation.name?.value });
    }
  }

  async run(question: ShortQuestion, context: RequestContext): Promise<ShortAnswer | null> {
    const { documentId, operationName: named } = question;
    const known = this.known.get(documentId);
    if (!known || (named != null && named !== known.operationName)) return null;
    context.registered = true;
    const begun = context.actor === ANONYMOUS ? this.answers?.begin() : undefined;
    if (begun === undefined) {
      const text = await this.ask(known, question, context, false);
      return text === null ? null : { operationName: known.operationName, text };
    }
    const key = keyOf(question, context);
    let kept = this.answers!.get(key);
    if (kept) {
      if (!this.budgets.spend(context, KEPT_PRICE).isAllowed) return null;
      context.engine = 'kept';
    } else {
      const text = await this.ask(known, question, context, true);
      if (text === null) return null;
      if (!context.lasts) return { operationName: known.operationName, text };
      kept = new KeptAnswer(text);
      this.answers!.keep(begun, key, kept);
    }
    return { operationName: known.operationName, kept, key };
  }

  private async ask(
    { document, operationName }: Known,
    { variables }: ShortQuestion,
    context: RequestContext,
    mayKeep: boolean,
  ): Promise<string | null> {
    let requested: number;
    try {
      requested = this.prices.of(document, operationName, variables);
    } catch {
      return null;
    }
    if (requested > this.limit) return null;
    const verdict = this.budgets.spend(context, requested);
    if (!verdict.isAllowed) return null;
    const { data, errors } = await this.executor.execute({ document, variables, operationName, context });
    if (errors || !data) return null;
    // An answer that is kept is sent to others, who have budgets of their own.
    const told = mayKeep && context.lasts ? {} : this.budgets.shown(verdict);
    const cost = { requested, limit: this.limit, ...told };
    // As it is for most of them, without making JSON of what is JSON.
    if (data instanceof RawData) return `{"data":${data.text},"extensions":{"cost":${JSON.stringify(cost)}}}`;
    return answerText({ data, extensions: { cost } });
  }
}

/** All that an answer to nobody in particular depends on, beside the records. */
const keyOf = ({ documentId, variables }: ShortQuestion, { today, locale }: RequestContext): string =>
  `${documentId} ${today} ${locale} ${JSON.stringify(variables)}`;
