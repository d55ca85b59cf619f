import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type ExecutionRequest } from '../run/executor.js';
import { KeptAnswer } from './answer-cache.js';
import { answerText, RawData } from './raw-data.js';
import { Weighed } from './weighed.js';

const MOST = 8;
const MOST_BYTES = 8 * 2 ** 20;
const BEFORE_DATA = '{"data":'.length;

interface Kept {
  document: DocumentNode;
  operationName: string | undefined;
  answer: KeptAnswer;
  /** Of the data within the answer. */
  bytes: number;
}

/**
 * Answers about the schema, which is the same until the process ends: tools ask all of it in a few usual ways. Kept as they are
 * sent, so that those of many clients that read slowly are the same memory.
 */
export class IntrospectionAnswers {
  private readonly answers = new Weighed<Kept>(MOST, MOST_BYTES);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limit: number,
  ) {}

  /** The whole answer to a text that was answered before. */
  find(query: string, variables: Record<string, unknown>) {
    // Most texts are about records: their keys are not even made.
    if (!query.includes('__schema') && !query.includes('__type(')) return undefined;
    const key = keyOf(query, variables);
    const kept = this.answers.get(key);
    return kept && { key, document: kept.document, operationName: kept.operationName, answer: kept.answer };
  }

  /** To be called when an answer has grown by a compressed form. */
  weigh(key: string, answer: KeptAnswer): void {
    const kept = this.answers.get(key);
    if (kept?.answer === answer) this.answers.weigh(key, kept, weightOf(key, answer));
  }

  /** One that is kept; undefined for any other. */
  kept(request: ExecutionRequest): ExecutionResult | undefined {
    const key = keyOfRequest(request);
    const kept = key === undefined ? undefined : this.answers.get(key);
    return kept && { data: dataOf(kept) as never };
  }

  /** Undefined for what is about anything else, or fails. */
  of(request: ExecutionRequest): ExecutionResult | undefined {
    const before = this.kept(request);
    const key = keyOfRequest(request);
    if (before || key === undefined) return before;
    const { document, variables = {}, operationName, context } = request;
    const { data, errors } = executeSync({ schema: this.schema, document, variableValues: variables, operationName });
    if (errors || !data) return undefined;
    const raw = new RawData(JSON.stringify(data));
    const cost = { requested: context.price, limit: this.limit };
    const answer = new KeptAnswer(answerText({ data: raw, extensions: { cost } }));
    const name = getOperationAST(document)?.name?.value;
    const kept: Kept = { document, operationName: name, answer, bytes: Buffer.byteLength(raw.text) };
    this.answers.set(key, kept, weightOf(key, answer));
    return { data: raw as never };
  }
}

const dataOf = ({ answer, bytes }: Kept): RawData =>
  new RawData(answer.body.toString('utf8', BEFORE_DATA, BEFORE_DATA + bytes));

const weightOf = (key: string, answer: KeptAnswer): number => answer.bytes + 2 * key.length;

const keyOf = (query: string, variables: Record<string, unknown>): string => `${JSON.stringify(variables)} ${query}`;

/** Of a text with one operation, which is about the schema alone. */
function keyOfRequest({ document, variables = {} }: ExecutionRequest): string | undefined {
  const text = document.loc?.source.body;
  const operation = getOperationAST(document);
  return text !== undefined && operation?.operation === 'query' && isAboutSchema(operation)
    ? keyOf(text, variables)
    : undefined;
}

const isAboutSchema = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every((s) => s.kind === Kind.FIELD && /^__(schema|type)$/.test(s.name.value));
