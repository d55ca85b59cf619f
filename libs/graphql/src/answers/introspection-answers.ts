import {
  type ExecutionResult,
  executeSync,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type ExecutionRequest } from '../run/executor.js';
import { Weighed } from './weighed.js';
import { RawData } from './raw-data.js';

const MOST = 8;
const MOST_BYTES = 8 * 2 ** 20;

/** Answers about the schema, which is the same until the process ends: tools ask all of it in a few usual ways. */
export class IntrospectionAnswers {
  private readonly answers = new Weighed<RawData>(MOST, MOST_BYTES);

  constructor(private readonly schema: GraphQLSchema) {}

  /** One that is kept; undefined for any other. */
  kept(request: ExecutionRequest): ExecutionResult | undefined {
    const key = keyOf(request);
    const answer = key === undefined ? undefined : this.answers.get(key);
    return answer && { data: answer as never };
  }

  /** Undefined for what is about anything else, or fails. */
  of(request: ExecutionRequest): ExecutionResult | undefined {
    const kept = this.kept(request);
    const key = keyOf(request);
    if (kept || key === undefined) return kept;
    const { document, variables = {}, operationName } = request;
    const { data, errors } = executeSync({ schema: this.schema, document, variableValues: variables, operationName });
    if (errors || !data) return undefined;
    const answer = new RawData(JSON.stringify(data));
    this.answers.set(key, answer, answer.text.length + 2 * key.length);
    return { data: answer as never };
  }
}

function keyOf({ document, variables = {}, operationName }: ExecutionRequest): string | undefined {
  const operation = getOperationAST(document, operationName);
  const text = document.loc?.source.body;
  if (!operation || text === undefined || !isAboutSchema(operation)) return undefined;
  return `${operationName ?? ''} ${JSON.stringify(variables)} ${text}`;
}

const isAboutSchema = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === 'query' &&
  selectionSet.selections.every((s) => s.kind === Kind.FIELD && /^__(schema|type)$/.test(s.name.value));
