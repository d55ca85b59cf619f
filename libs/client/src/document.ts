/** Says what a document takes and answers: for the compiler, there is no such field. */
export interface Typed<Data, Variables> {
  readonly __apiType?: (variables: Variables) => Data;
}

/** A document of this package. */
export interface Document<Data, Variables> extends Typed<Data, Variables> {
  readonly name: string;
  /** Under which servers have it registered. */
  readonly id: string;
  readonly text: string;
}

/** A document of one's own: a text, or what GraphQL Code Generator makes of it with `documentMode: 'string'`. */
export interface TypedText<Data, Variables> extends Typed<Data, Variables> {
  readonly length: number;
  toString(): string;
}

export type Askable<Data, Variables> = Document<Data, Variables> | TypedText<Data, Variables>;

/** What is sent. */
export interface Question {
  readonly text: string;
  readonly document?: { readonly name: string; readonly id: string };
  readonly variables: object;
  /** In doubt it is none, and not sent again. */
  readonly isQuery: boolean;
  /** Whether it may be sent again after an answer that was lost. */
  readonly mayRepeat: boolean;
}

export function questionOf<Data, Variables>(asked: Askable<Data, Variables>, variables: object = {}): Question {
  const document = typeof asked === 'object' && 'text' in asked ? asked : undefined;
  const text = document?.text ?? String(asked);
  const isQuery = !/\bmutation\b/.test(text);
  return { text, document, variables, isQuery, mayRepeat: isQuery || hasKey(variables) };
}

/** With a key the API does it once, however often it comes. */
const hasKey = (variables: object): boolean =>
  Object.values(variables).some((input: unknown) => {
    const key = (input as { idempotencyKey?: unknown } | null | undefined)?.idempotencyKey;
    return typeof key === 'string' && key !== '';
  });
