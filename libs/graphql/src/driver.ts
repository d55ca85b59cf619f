import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DocumentNode, type GraphQLSchema } from 'graphql';
import { type AnswerCache, forgetPlugin } from './answers/answer-cache.js';
import { markCarriers } from './schema/carriers.js';
import { boundCounts } from './schema/count-up-to.js';
import { declaredSchema } from './schema/declared-schema.js';
import { keepAudiences } from './schema/audience.js';
import { Budgets } from './limits/budget.js';
import { budgetPlugin } from './limits/budget.plugin.js';
import { costPlugin } from './limits/cost.plugin.js';
import { type Documents, documentsPlugin, RegisteredDocuments } from './run/documents.js';
import { executeBy } from './run/execution.js';
import { Executor } from './run/executor.js';
import { followReferences } from './references/follow.js';
import { LearnedDocuments } from './learned/learned-documents.js';
import { type Live } from './live/live.js';
import { Subscriptions } from './live/subscriptions.js';
import { DocumentShelf } from './learned/shelf.js';
import { answerMutations } from './mutations/mutations.js';
import { checkOwnership, learnOwnership, type Ownership } from './subgraphs/ownership.js';
import { Prices } from './limits/prices.js';
import { IntrospectionAnswers } from './answers/introspection-answers.js';
import { answerText, type WholeEngine } from './answers/raw-data.js';
import { Shortcut } from './run/shortcut.js';
import { type EntitySource } from './references/source.js';
import { subgraphSchema } from './subgraphs/subgraph.js';
import { Turnstile } from './limits/turnstile.js';

/** What a declaration library brings to the schema before references are followed. */
export interface SchemaExtension {
  sources: Map<string, EntitySource>;
  /** Sets the resolvers of declared fields, and brings what answers whole operations. */
  apply(schema: GraphQLSchema, ownership: Ownership): WholeEngine;
}

export interface KernelConfig extends ApolloDriverConfig {
  extend?: (schema: GraphQLSchema) => SchemaExtension;
  /** Serve this subgraph behind a gateway instead of the whole schema. */
  subgraph?: string;
  /** Whether the schema is the whole, whichever part of it is served; so it is where no subgraph is named. */
  isWhole?: boolean;
  costLimit?: number;
  /** Of the build. */
  documents?: Documents;
  /** What each client may spend. */
  budgets?: Budgets;
  /** Keeps answers of the short way, and apart from them those to texts that were learned. */
  answers?: AnswerCache;
  learnedAnswers?: AnswerCache;
  /** False compiles registered documents only. */
  learn?: boolean;
  /** Run registered documents only. */
  registeredOnly?: boolean;
  /** What subscriptions wait for. */
  live?: Live;
  /** False executes everything with graphql-js: the reference that compiled execution is compared with. */
  compile?: boolean;
}

/** Builds the one schema, learns who serves what, follows references and executes compiled queries. */
@Injectable()
export class KernelDriver extends ApolloDriver {
  /** The one schema of this process and who serves it; known after boot. */
  schema: GraphQLSchema;
  ownership: Ownership;
  executor: Executor;
  /** Known where the one schema is served, not one of its subgraphs. */
  whole: WholeEngine | undefined;
  /** False where one module of several is booted. */
  isWhole = true;
  budgets: Budgets;
  /** What is run by its id. */
  documents: RegisteredDocuments;
  /** The highest price of one operation. */
  costLimit: number;
  /** What holds for a text beside the schema. */
  rules: ReturnType<typeof rules>;
  /** The short way of queries that are registered, or came often. */
  shortcut: Shortcut;
  /** Undefined where only registered documents are compiled. */
  learned: LearnedDocuments | undefined;
  /** What comes over sockets. */
  subscriptions: Subscriptions;
  live: Live | undefined;
  /** Words an error for whoever asked. */
  formatError: NonNullable<KernelConfig['formatError']>;
  /** Where large operations wait for each other. */
  turnstile: Turnstile;
  /** Parsed documents of those that came as text. */
  shelf: DocumentShelf;

  constructor(private readonly modules: ModulesContainer) {
    super(modules);
  }

  override async generateSchema(options: KernelConfig): Promise<GraphQLSchema> {
    const schema = await declaredSchema(this.graphQlFactory, options);
    markCarriers(schema);
    boundCounts(schema);
    const extension = options.extend?.(schema);
    this.ownership = learnOwnership(schema, this.modules, extension?.sources ?? new Map());
    checkOwnership(schema, this.ownership);
    this.whole = extension?.apply(schema, this.ownership);
    followReferences(schema, this.ownership);
    keepAudiences(schema);
    answerMutations(schema);
    this.schema = schema;
    this.isWhole = options.isWhole ?? !options.subgraph;
    return options.subgraph ? subgraphSchema(schema, this.ownership, options.subgraph) : schema;
  }

  override async start(options: KernelConfig): Promise<void> {
    const served = options.schema!;
    const limit = (this.costLimit = options.costLimit ?? 50_000);
    const whole = options.compile === false ? undefined : options.subgraph ? this.whole?.over(served) : this.whole;
    this.shelf = new DocumentShelf();
    this.turnstile = Turnstile.forDearest(limit);
    const introspected = new IntrospectionAnswers(served, limit);
    this.executor = new Executor(served, {
      whole,
      compile: options.compile,
      comesAgain: (document) => this.shelf.comesAgain(document),
      turnstile: this.turnstile,
      introspected,
    });
    const prices = new Prices(served);
    const budgets = options.budgets ?? new Budgets({ perMinute: 0, costLimit: limit });
    this.budgets = budgets;
    const documents = (this.documents = new RegisteredDocuments(options.documents));
    const isTooDear = (document: DocumentNode, variables: Record<string, unknown>): boolean =>
      prices.of(document, undefined, variables) > limit;
    this.rules = rules(options);
    const learns = whole && options.learn !== false && !options.registeredOnly;
    this.learned = learns ? new LearnedDocuments(served, whole, { ...this.rules, isTooDear }) : undefined;
    this.shortcut = new Shortcut({
      documents,
      schema: served,
      executor: this.executor,
      prices,
      limit,
      budgets,
      learned: this.learned,
      answers: options.answers,
      learnedAnswers: options.learnedAnswers,
      introspected,
      onKnown: (document) => this.shelf.expect(document),
    });
    this.live = options.live;
    this.formatError = options.formatError ?? ((formatted) => formatted);
    this.subscriptions = new Subscriptions({
      ...{ schema: served, executor: this.executor, documents, prices, limit, budgets },
      ...{ registeredOnly: options.registeredOnly ?? false, rules: this.rules },
    });
    const { gateway, plugin } = executeBy(this.executor, served);
    const { schema: _schema, typeDefs: _typeDefs, resolvers: _resolvers, ...rest } = options;
    await super.start({
      ...rest,
      gateway,
      documentStore: this.shelf,
      stringifyResult: answerText,
      plugins: [
        // Both wrap the resolver of every field, also where a plain property would do.
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        // First, as each plugin before it would be waited for.
        plugin,
        // Before the plugins that refuse documents: a client without budget is told just that.
        budgetPlugin(budgets),
        documentsPlugin(documents, options.registeredOnly ?? false),
        costPlugin(prices, limit, budgets),
        forgetPlugin([options.answers, options.learnedAnswers]),
        ...(options.plugins ?? []),
      ],
    } as never);
  }
}

const rules = ({ parseOptions, validationRules }: KernelConfig) => ({
  maxTokens: parseOptions?.maxTokens,
  validationRules,
});
