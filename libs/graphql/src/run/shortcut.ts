import {
  type DocumentNode,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
  visit,
} from 'graphql';
import { ANONYMOUS } from '#lib/access';
import { type Answered, type SteppedAside, type Told } from '../answers/answered.js';
import { type AnswerCache, forgetAll, KeptAnswer } from '../answers/answer-cache.js';
import { type Budgets, keptPrice } from '../limits/budget.js';
import { type RequestContext } from '../request/context.js';
import { type RegisteredDocuments } from './documents.js';
import { type Executor } from './executor.js';
import { declaredBy, type LearnedDocuments } from '../learned/learned-documents.js';
import { type IntrospectionAnswers } from '../answers/introspection-answers.js';
import { type Prices } from '../limits/prices.js';
import { answerText } from '../answers/raw-data.js';

export interface ShortQuestion {
  documentId?: string;
  /** Instead of an id. */
  query?: string;
  operationName?: unknown;
  variables: Record<string, unknown>;
}

/** What a question is about, known before it is known who asks. */
export interface Found {
  /** Tells it from any other question. */
  key: string;
  document: DocumentNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  /** Names of the variables that the document declares. */
  declared: readonly string[];
  isLearned: boolean;
  isMutation: boolean;
  /** Its whole answer: of a question about the schema that was asked before. */
  answer?: KeptAnswer;
}

type Registered = Pick<Found, 'document' | 'operationName' | 'declared' | 'isMutation'> & {
  /** Whether it fits the schema; undefined until it is first asked for. */
  fits?: boolean;
};

interface WholeText {
  told: Told;
  text: string;
}

/** The whole answer as it is sent, and where it is kept, if it is. */
export type ShortAnswer = WholeText | { told: Told; kept: KeptAnswer; key: string; answers: Keeper };

/** To be told when an answer that it keeps has grown by a compressed form. */
export type Keeper = Pick<AnswerCache, 'weigh'>;

/** No answer: the usual way gives it, from what was tried. */
export interface Left {
  told?: undefined;
  tried?: Answered | SteppedAside;
  /** Whoever asks has spent their budget. */
  refusal?: GraphQLError;
}

export interface ShortcutSettings {
  documents: RegisteredDocuments;
  schema: GraphQLSchema;
  executor: Executor;
  prices: Prices;
  limit: number;
  budgets: Budgets;
  /** Texts that come again; undefined where only registered documents are quick. */
  learned?: LearnedDocuments;
  /** Keeps answers to registered documents, and apart from them to learned ones. */
  answers?: AnswerCache;
  learnedAnswers?: AnswerCache;
  /** Keeps answers about the schema, which the usual way gives first. */
  introspected: IntrospectionAnswers;
  /** Told of each registered document when it was found to fit the schema. */
  onKnown?: (document: DocumentNode) => void;
}

/**
 * Registered queries and mutations are checked the first time that they are asked for, learned queries when their text had come
 * often; then they go straight to the executor. Whatever is not a plain success (a price over the limit, a bad variable, an error in a
 * field) is left to the usual way, which words it and runs nothing again.
 */
export class Shortcut {
  private readonly registered = new Map<string, Registered>();

  constructor(private readonly settings: ShortcutSettings) {}

  get answers(): AnswerCache | undefined {
    return this.settings.answers;
  }

  /** Null leaves the question to the usual way. */
  find({ documentId, query, operationName: named, variables }: ShortQuestion): Found | null {
    if (documentId !== undefined) {
      const known = this.known(documentId);
      if (!known || !isCalled(known, named) || !this.fits(known)) return null;
      const { document, operationName, declared, isMutation } = known;
      return { document, operationName, declared, isMutation, key: documentId, variables, isLearned: false };
    }
    if (query === undefined) return null;
    const { learned, introspected } = this.settings;
    const about = introspected.find(query, variables);
    if (about)
      return isCalled(about, named) ? { ...about, variables, declared: [], isLearned: false, isMutation: false } : null;
    const found = learned?.recognize(query, variables);
    if (!found || !isCalled(found.learned, named)) return null;
    const { document, operationName, declared } = found.learned;
    const { key, variables: taken } = found;
    return { document, operationName, declared, key, variables: taken, isLearned: true, isMutation: false };
  }

  private known(id: string): Registered | undefined {
    const text = this.settings.documents.get(id);
    if (text === undefined) {
      this.registered.delete(id);
      return undefined;
    }
    let known = this.registered.get(id);
    if (known) return known;
    const document = parsedWithPlaces(text);
    const operation = getOperationAST(document);
    if (!operation || operation.operation === 'subscription') return undefined;
    known = {
      document,
      operationName: operation.name?.value,
      declared: declaredBy(document),
      isMutation: operation.operation === 'mutation',
    };
    this.registered.set(id, known);
    return known;
  }

  private fits(known: Registered): boolean {
    if (known.fits !== undefined) return known.fits;
    known.fits = validate(this.settings.schema, known.document).length === 0;
    if (known.fits) this.settings.onKnown?.(known.document);
    return known.fits;
  }

  /** Whether the build has a document whose operation is called so. */
  isOfTheBuild(name: string): boolean {
    return this.settings.documents.idOf(name) !== undefined;
  }

  /** A document of the build by the name of its operation: for those of the server itself. */
  findNamed(name: string, variables: Record<string, unknown>): Found | null {
    const documentId = this.settings.documents.idOf(name);
    return documentId === undefined ? null : this.find({ documentId, variables });
  }

  async run(found: Found, context: RequestContext): Promise<ShortAnswer | Left> {
    const { introspected } = this.settings;
    if (found.answer) return this.give({ kept: found.answer, key: found.key, answers: introspected }, context);
    context.registered = !found.isLearned;
    context.learned = found.isLearned;
    if (found.isMutation) return this.change(found, context);
    const answers = found.isLearned ? this.settings.learnedAnswers : this.settings.answers;
    const begun = context.actor === ANONYMOUS ? answers?.begin() : undefined;
    if (!answers || begun === undefined) return this.ask(found, context, false);
    const key = keyOf(found, context);
    const known = answers.get(key, context.mustSee);
    if (known) return this.give({ kept: known, key, answers }, context);
    const asked = await this.ask(found, context, true);
    if (!asked.told?.lasts) return asked;
    const kept = new KeptAnswer(asked.text);
    answers.keep(begun, key, kept, context.seesAtLeast);
    return { told: asked.told, kept, key, answers };
  }

  /** What is kept, to whoever can pay for its being sent. */
  private give(known: { kept: KeptAnswer; key: string; answers: Keeper }, context: RequestContext): ShortAnswer | Left {
    const { budgets } = this.settings;
    const price = keptPrice(known.kept.body.length);
    const verdict = budgets.spend(context, price);
    return verdict.isAllowed ? { told: KEPT, ...known } : { refusal: budgets.refusal(price, verdict) };
  }

  /** Its answer is not kept, and those before it are forgotten; of one that failed, on the usual way. */
  private async change(found: Found, context: RequestContext): Promise<WholeText | Left> {
    const asked = await this.ask(found, context, false);
    if (asked.told) await forgetAll([this.settings.answers, this.settings.learnedAnswers], context);
    return asked;
  }

  private async ask(found: Found, context: RequestContext, mayKeep: boolean): Promise<WholeText | Left> {
    const { document, operationName, variables, isLearned } = found;
    const { executor, prices, limit, budgets } = this.settings;
    let requested: number;
    try {
      requested = prices.of(document, operationName, variables);
    } catch {
      return {};
    }
    if (requested > limit) return {};
    const verdict = budgets.spend(context, requested);
    if (!verdict.isAllowed) return { refusal: budgets.refusal(requested, verdict) };
    context.verdict = verdict;
    context.price = context.charged = requested;
    const request = { document, variables, operationName, context };
    const tried = await (isLearned ? executor.whole(request) : executor.execute(request));
    if (!tried.result?.data || tried.result.errors) return { tried };
    const { result, ...told } = tried;
    // A kept answer goes to other clients too: it must not say what is left of one client's budget.
    const left = mayKeep && told.lasts ? {} : budgets.shown(verdict);
    return { told, text: answerText({ data: result.data, extensions: { cost: { requested, limit, ...left } } }) };
  }
}

/** With places in the text, as errors point there, and without its tokens: they would be half of what is held. */
function parsedWithPlaces(text: string): DocumentNode {
  return visit(parse(text), {
    enter(node) {
      const { start, end, source } = node.loc!;
      Object.assign(node, { loc: { start, end, source } });
    },
  });
}

const KEPT: Told = { engine: 'kept', lasts: true };

const isCalled = ({ operationName }: { operationName: string | undefined }, named: unknown): boolean =>
  named == null || named === operationName;

/** All that an answer to nobody in particular depends on, beside the records. */
const keyOf = ({ key, variables, declared }: Found, { today, locale }: RequestContext): string =>
  `${key} ${today} ${locale} ${JSON.stringify(declared.map((name) => (Object.hasOwn(variables, name) ? [variables[name]] : 0)))}`;
