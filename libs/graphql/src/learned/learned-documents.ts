import {
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';
import { coerceVariables } from '../run/coerce-variables.js';
import { shapeFault } from '../limits/shape.js';
import { type WholeEngine } from '../answers/raw-data.js';
import { lift, skeletonOf } from './literals.js';
import { Sightings } from './sightings.js';
import { Weighed } from '../answers/weighed.js';

/** How often a text has to come before it is compiled. */
const OFTEN = 3;
/** Characters of a text that is looked at. */
const LONGEST = 20_000;
const MOST = 200;
const MOST_BYTES = 12 * 2 ** 20;
/** After how many runs the weight of a document is worked out again: its statements come with its runs. */
const WEIGHED_EVERY = 32;
/** What was refused is judged again after as many. */
const JUDGED_AGAIN_AFTER = 64;

type Variables = Record<string, unknown>;

export interface LearnedDocument {
  document: DocumentNode;
  operationName: string | undefined;
  /** Names of all variables. */
  declared: readonly string[];
  /** Variables that stand for the words of the text, in its order. */
  names: readonly string[];
}

/** `never`: one statement cannot answer it. `literally`: its quoted words decide more than values, so that each text counts for itself. */
type Outcome = LearnedDocument | 'never' | 'literally';

interface Kept {
  outcome: Outcome;
  hits: number;
}

export interface LearnedSettings {
  maxTokens?: number;
  validationRules?: readonly ValidationRule[];
  /** Whether a document costs more than is allowed; fails for one that is too large to be priced. */
  isTooDear: (document: DocumentNode, variables: Variables) => boolean;
}

/** What a text and its variables come to: a document, the words of the text among its variables. */
export interface Recognized {
  key: string;
  learned: LearnedDocument;
  variables: Variables;
}

/**
 * Texts that come again, compiled like registered documents. Texts that differ by words in quotes are one. All of it has room
 * of its own, so that strangers never push out what the portal registered.
 */
export class LearnedDocuments {
  private readonly sightings = new Sightings();
  private readonly kept = new Weighed<Kept>(MOST, MOST_BYTES);
  private readonly rules: ValidationRule[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly engine: WholeEngine,
    private readonly settings: LearnedSettings,
  ) {
    this.rules = [...specifiedRules, ...(settings.validationRules ?? [])];
  }

  get size(): number {
    return this.kept.size;
  }

  get bytes(): number {
    return this.kept.bytes;
  }

  /** Null leaves the text to the usual way. Counts that it came. */
  recognize(text: string, variables: Variables): Recognized | null {
    if (text.length > LONGEST) return null;
    const { key, words } = skeletonOf(text);
    return this.find(key, text, words, variables);
  }

  private find(key: string, text: string, words: string[], variables: Variables): Recognized | null {
    let kept = this.kept.get(key);
    if (!kept) {
      if (this.sightings.count(key) < OFTEN) return null;
      const outcome = this.learn(text, words.length, (names) => filled(variables, names, words));
      if (!outcome) {
        this.sightings.forget(key);
        return null;
      }
      kept = { outcome, hits: 0 };
      this.kept.set(key, kept, this.weightOf(key, kept));
    }
    // It may have been judged by odd variables.
    if (typeof kept.outcome === 'string' && ++kept.hits >= JUDGED_AGAIN_AFTER) this.kept.delete(key);
    if (kept.outcome === 'never') return null;
    if (kept.outcome === 'literally') return words.length > 0 ? this.find(`= ${text}`, text, [], variables) : null;
    if (++kept.hits % WEIGHED_EVERY === 0) this.kept.weigh(key, kept, this.weightOf(key, kept));
    return { key, learned: kept.outcome, variables: filled(variables, kept.outcome.names, words) };
  }

  /** Undefined when nothing can be said by these variables. */
  private learn(text: string, words: number, given: (names: readonly string[]) => Variables): Outcome | undefined {
    const document = this.parsed(text);
    if (!document) return 'never';
    if (words === 0) return this.judge(document, [], given([]), 'never');
    const lifted = lift(this.schema, document, words);
    return lifted ? this.judge(lifted.document, lifted.names, given(lifted.names), 'literally') : 'literally';
  }

  private judge(document: DocumentNode, names: readonly string[], variables: Variables, otherwise: Outcome) {
    if (!this.isRight(document)) return otherwise;
    const operation = getOperationAST(document)!;
    if (coerceVariables(this.schema, operation.variableDefinitions ?? [], variables, 1).errors) return undefined;
    const learned: LearnedDocument = {
      document,
      operationName: operation.name?.value,
      declared: declaredBy(document),
      names,
    };
    try {
      // Before it is compiled: fragments can make a short text as large as they like.
      if (this.settings.isTooDear(document, variables)) return undefined;
      return this.engine.whyNot({ document, variables }) === null ? learned : otherwise;
    } catch {
      return otherwise;
    }
  }

  private isRight(document: DocumentNode): boolean {
    // In this order: only what is valid ends, however deep it is.
    return validate(this.schema, document, this.rules).length === 0 && !shapeFault(document);
  }

  /** One query, without places in the text: what fails is worded from the text as it was sent. */
  private parsed(text: string): DocumentNode | undefined {
    try {
      const document = parse(text, { noLocation: true, maxTokens: this.settings.maxTokens });
      const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      return operations.length === 1 && getOperationAST(document)?.operation === 'query' ? document : undefined;
    } catch {
      return undefined;
    }
  }

  /** Bytes that a document takes, as measured: most of it grows with the length of the text. */
  private weightOf(key: string, { outcome }: Kept): number {
    const text = 2 * key.length + 300;
    if (typeof outcome === 'string') return text;
    return text + 10_000 + 110 * key.length + this.engine.bytesOf(outcome.document);
  }
}

export const declaredBy = (document: DocumentNode): string[] =>
  getOperationAST(document)?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];

function filled(variables: Variables, names: readonly string[], words: readonly string[]): Variables {
  if (names.length === 0) return variables;
  const all: Variables = { ...variables };
  names.forEach((name, i) => (all[name] = words[i]));
  return all;
}
