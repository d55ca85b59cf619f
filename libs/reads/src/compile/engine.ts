import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { AUDIENCES, type AudienceName, mayUse } from '#lib/access';
import {
  databaseTrouble,
  entityByPrefix,
  type ExecutionRequest,
  prefixOf,
  RawData,
  type RequestContext,
  type WholeAnswer,
  type WholeEngine,
  variableReader,
} from '#lib/graphql';
import { NotRun } from '#lib/database';
import { count } from '../database.js';
import { refused } from '../refused.js';
import { Compiler, type Declared } from './compiler.js';
import { ENTITIES, kindsOfKeys } from './entities.js';
import { BROKEN } from './json.js';
import { type PreparedStatements } from './prepared.js';
import { compileRows } from './rows.js';
import { StepAside } from './step-aside.js';
import { Run, Template } from './template.js';

interface Plan {
  template: Template;
  /** Doors of the fields that it reads. */
  audiences: AudienceName[];
  /** Whether its answer stays right until something tells of a change. */
  lasts: boolean;
}

export interface CompiledStatement {
  text: string;
  values: unknown[];
}

/** How an operation is read to its end. */
export interface WholeRead {
  /** Whether the statement has a row for each item of the list that the operation asks for; otherwise its one row is all of the answer. */
  isList: boolean;
  statement: CompiledStatement;
  /** Counts the items of the list. */
  total: CompiledStatement | undefined;
}

/** What became of an operation for one shape of its variables: a statement, or why there is none. */
type Outcome = Plan | string;

interface Known {
  operation: OperationDefinitionNode;
  coerce: ReturnType<typeof variableReader>;
  fragments: Record<string, FragmentDefinitionNode>;
  /** Variables whose values decide what is read: ids of any object by their beginnings, keys by their types. */
  kinds: ReadonlyMap<string, (value: unknown) => string>;
  outcomes: Map<string, Outcome>;
}

/** Shapes of its variables that a document is compiled for at the same time: a registered one, and one that was learned. */
const MOST_SHAPES = 16;
const MOST_SHAPES_LEARNED = 4;
const TIMEOUT = '57014';
const PAUSE_MS = 60_000;

/**
 * Answers an operation with one statement whose only value is the JSON text of its data. It has no errors of its own: what
 * cannot be compiled, what the caller may not ask for, and whatever fails is left to the level engine, which says why.
 */
export class CompiledEngine implements WholeEngine {
  private readonly documents = new WeakMap<DocumentNode, Map<string, Known | null>>();

  constructor(
    private readonly declared: Declared,
    private readonly audienceOf: ReadonlyMap<string, AudienceName>,
    private readonly statements: PreparedStatements,
  ) {}

  async run(request: ExecutionRequest): Promise<WholeAnswer> {
    const { context } = request;
    const known = this.known(request);
    if (!known) return { data: null };
    const { coerced } = known.coerce(request.variables ?? {});
    if (!coerced) return aside('its variables do not fit');
    const shape = shapeOf(known, coerced);
    let outcome = known.outcomes.get(shape);
    try {
      if (outcome === undefined) {
        // The one that was made first goes: what is asked often comes back at once.
        const most = context.learned ? MOST_SHAPES_LEARNED : MOST_SHAPES;
        if (known.outcomes.size >= most) known.outcomes.delete(known.outcomes.keys().next().value!);
        known.outcomes.set(shape, (outcome = this.compile(known, coerced)));
      }
      if (typeof outcome === 'string') return aside(outcome);
      if (!admits(outcome, context)) return aside(NOT_ADMITTED);
      const filled = outcome.template.fill(new Run(context, coerced));
      count(context);
      const answer = await this.statements.ask(filled.prepared, filled.values, context);
      const text = answer.take();
      if (text === null || text.includes(BROKEN)) return aside('a value was not what the schema promises');
      return { data: new RawData(text), lasts: outcome.lasts && !filled.prepared.readsClock };
    } catch (error) {
      if (error instanceof NotRun) throw refused(error);
      if ((error as { code?: string }).code === TIMEOUT) pause(known, shape);
      // To ask again in smaller parts would wait for the same once more.
      if (databaseTrouble(error)) throw error;
      // The level engine says which value is wrong, and where.
      return aside('it failed');
    }
  }

  /** The statement that reads what an operation asks for to its end, or why there is none: code works something out, or the caller may not ask. */
  rows(request: ExecutionRequest): WholeRead | string {
    const { context } = request;
    const known = this.known(request);
    if (!known) return 'it is no query';
    const { coerced } = known.coerce(request.variables ?? {});
    if (!coerced) return 'its variables do not fit';
    const compiler = new Compiler(this.declared, known.operation, known.fragments, coerced, true);
    try {
      const list = compileRows(compiler, known.operation);
      const statement = new Template(list?.rows ?? compiler.compile());
      const total = list && new Template(list.total);
      const audiences = [...compiler.fields].map((field) => this.audienceOf.get(field) ?? 'EVERYONE');
      if (!admits({ audiences }, context)) return NOT_ADMITTED;
      const fill = (template: Template): CompiledStatement => {
        const { prepared, values } = template.fill(new Run(context, coerced));
        return { text: prepared.text, values };
      };
      return { isList: list !== undefined, statement: fill(statement), total: total && fill(total) };
    } catch (error) {
      if (error instanceof StepAside) return error.message;
      throw error;
    }
  }

  /** Why a document is not answered by one statement, or null when it is. */
  whyNot(request: Omit<ExecutionRequest, 'context'>): string | null {
    const known = this.known(request);
    if (!known) return 'it is no query';
    const { coerced } = known.coerce(request.variables ?? {});
    try {
      const outcome = this.compile(known, coerced ?? {});
      return typeof outcome === 'string' ? outcome : null;
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** Two bytes for a character is what most texts of statements take; the rest is small. */
  bytesOf(document: DocumentNode): number {
    let characters = 0;
    for (const known of this.documents.get(document)?.values() ?? []) {
      for (const outcome of known?.outcomes.values() ?? [])
        if (typeof outcome !== 'string') characters += outcome.template.characters;
    }
    return 3 * characters;
  }

  over(schema: GraphQLSchema): CompiledEngine {
    return new CompiledEngine({ ...this.declared, schema }, this.audienceOf, this.statements);
  }

  private compile({ operation, fragments }: Known, variables: Record<string, unknown>): Outcome {
    const compiler = new Compiler(this.declared, operation, fragments, variables);
    try {
      const template = new Template(compiler.compile());
      const names = [...compiler.fields].map((field) => this.audienceOf.get(field) ?? 'EVERYONE');
      const audiences = [...new Set([...names, ...compiler.doors])].filter((name) => name !== 'EVERYONE');
      return { template, audiences, lasts: compiler.tells };
    } catch (error) {
      if (error instanceof StepAside) return error.message;
      throw error;
    }
  }

  private known({ document, operationName }: Pick<ExecutionRequest, 'document' | 'operationName'>): Known | null {
    let byName = this.documents.get(document);
    if (!byName) this.documents.set(document, (byName = new Map()));
    const key = operationName ?? '';
    let known = byName.get(key);
    if (known === undefined) {
      const operation = getOperationAST(document, operationName);
      const fragments = Object.fromEntries(
        document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
      );
      known =
        operation?.operation === 'query'
          ? {
              operation,
              fragments,
              coerce: variableReader(this.declared.schema, operation.variableDefinitions ?? []),
              kinds: kindsIn(operation),
              outcomes: new Map(),
            }
          : null;
      byName.set(key, known);
    }
    return known;
  }
}

/** A statement that took too long is left alone for a while: one bad moment, or one bad value, must not cost the rest for ever. */
function pause({ outcomes }: Known, shape: string): void {
  outcomes.set(shape, 'its statement took too long a moment ago');
  setTimeout(() => outcomes.delete(shape), PAUSE_MS).unref();
}

const aside = (why: string): WholeAnswer => ({ data: null, aside: why });

/** Why an operation is not run for a caller. */
export const NOT_ADMITTED = 'the caller may not ask for all of it';

const admits = ({ audiences }: Pick<Plan, 'audiences'>, { actor }: RequestContext): boolean =>
  mayUse(actor, 'READ') && audiences.every((name) => AUDIENCES[name](actor));

function kindsIn(operation: OperationDefinitionNode): Known['kinds'] {
  const found = new Map<string, (value: unknown) => string>();
  visit(operation, {
    Field({ name, arguments: given = [] }) {
      const kinds = KINDS[name.value];
      if (!kinds) return;
      for (const argument of given)
        visit(argument, { Variable: (variable) => void found.set(variable.name.value, kinds) });
    },
  });
  return found;
}

/** What decides the text beside the values: which variables are given, the booleans among them, and what ids begin with. */
function shapeOf({ operation, kinds }: Known, variables: Record<string, unknown>): string {
  let shape = '';
  for (const { variable } of operation.variableDefinitions ?? []) {
    const value = variables[variable.name.value];
    if (value === undefined) shape += '-';
    else if (value === null) shape += '0';
    else if (typeof value === 'boolean') shape += value ? 't' : 'f';
    else if (kinds.has(variable.name.value)) shape += `+${kinds.get(variable.name.value)!(value)} `;
    else shape += '+';
  }
  return shape;
}

const kindsOfIds = (value: unknown): string =>
  [...new Set([value].flat().map((id) => entityByPrefix(prefixOf(String(id)) ?? '')?.prefix ?? ''))].sort().join(',');

/** By the fields whose arguments they are. */
const KINDS: Readonly<Record<string, (value: unknown) => string>> = {
  node: kindsOfIds,
  nodes: kindsOfIds,
  [ENTITIES]: kindsOfKeys,
};
