import { type DocumentNode, type GraphQLSchema } from 'graphql';
import { LONGEST_ANSWER, tooLong } from '../limits/answer-size.js';
import { type ExecutionRequest } from '../run/executor.js';

/** The data of an answer as the JSON text that the database wrote; whoever knows it sends the text as it is. */
export class RawData {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** The data, and whether it stays right until something tells of a change; or why it is left to the executor. */
export type WholeAnswer =
  | { data: RawData; lasts: boolean; aside?: undefined }
  | { data: null; lasts?: undefined; aside?: string };

/** Answers a whole operation at once where it can. */
export interface WholeEngine {
  run(request: ExecutionRequest): Promise<WholeAnswer>;
  /** Why it cannot, or null when it can. */
  whyNot(request: Omit<ExecutionRequest, 'context'>): string | null;
  /** Memory that it keeps for a document. */
  bytesOf(document: DocumentNode): number;
  /** The same for documents of another schema that was made of its own, as that of a subgraph is. */
  over(schema: GraphQLSchema): WholeEngine;
}

interface Answer {
  data?: unknown;
  errors?: unknown;
  extensions?: unknown;
}

/** An answer as it is sent. */
export function answerText(answer: Answer): string {
  if (!(answer.data instanceof RawData)) {
    const text = JSON.stringify(answer);
    return text.length <= LONGEST_ANSWER ? text : JSON.stringify({ errors: [tooLong(text.length)] });
  }
  const { data, ...rest } = answer;
  const others = JSON.stringify(rest);
  return others === '{}' ? `{"data":${data.text}}` : `{"data":${data.text},${others.slice(1)}`;
}
