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

  /** Undefined for what is about anything else, or fails. */
  of({ document, variables = {}, operationName }: ExecutionRequest): ExecutionResult | undefined {
    const operation = getOperationAST(document, operationName);
    const text = document.loc?.source.body;
    if (!operation || text === undefined || !isAboutSchema(operation)) return undefined;
    const key = `${operationName ?? ''} ${JSON.stringify(variables)} ${text}`;
    let answer = this.answers.get(key);
    if (!answer) {
      const { data, errors } = executeSync({ schema: this.schema, document, variableValues: variables, operationName });
      if (errors || !data) return undefined;
      answer = new RawData(JSON.stringify(data));
      this.answers.set(key, answer, answer.text.length + 2 * key.length);
    }
    return { data: answer as never };
  }
}

const isAboutSchema = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === 'query' &&
  selectionSet.selections.every((s) => s.kind === Kind.FIELD && /^__(schema|type)$/.test(s.name.value));
