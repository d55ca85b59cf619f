import { type ExecutionRequest } from './compiled.js';

/** The data of an answer as the JSON text that the database wrote; whoever knows it sends the text as it is. */
export class RawData {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Answers a whole operation at once where it can; null leaves it to the executor. */
export interface WholeEngine {
  run(request: ExecutionRequest): Promise<RawData | null>;
}

interface Answer {
  data?: unknown;
  errors?: unknown;
  extensions?: unknown;
}

/** An answer as it is sent. */
export function answerText(answer: Answer): string {
  if (!(answer.data instanceof RawData)) return JSON.stringify(answer);
  const { data, ...rest } = answer;
  const others = JSON.stringify(rest);
  return others === '{}' ? `{"data":${data.text}}` : `{"data":${data.text},${others.slice(1)}`;
}
