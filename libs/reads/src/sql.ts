import {
  coordinates,
  holdsInNetwork,
  isStaff,
  NETWORK,
  ORGANIZATION,
  organizationsOf,
  ownAccount,
  requesterOf,
  type Role,
  type ScopeKind,
  scopesOf,
} from '#lib/access';
import { type RequestContext } from '#lib/graphql';
import { keysOf, readerOf } from './changes/reader.js';

/**
 * SQL as a value. The tag takes only templates: it splices `Sql`, leaves `Symbol`s to be filled in when a statement
 * runs, and binds everything else. Identifiers come from metadata, never from text of a user.
 */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** A value known only when the statement runs, such as the day or the actor: one text then serves everybody. */
export class Symbolic {
  constructor(
    readonly name: string,
    readonly type: string,
    readonly of: (context: RequestContext, day: string) => unknown,
  ) {}
}

export const DAY = new Symbolic('day', 'date', (_, day) => day);
/** Today in Paris: where the day is today, what a row says of itself is enough. */
export const TODAY = new Symbolic('today', 'date', ({ today }) => today);
export const LOCALE = new Symbolic('locale', 'text', ({ locale }) => locale);

/** Ids of the entities for which the actor holds a role. */
export class Scopes<R extends Role = Role> extends Symbolic {
  constructor(role: NoInfer<R>, kind: ScopeKind<R>) {
    super(`actor.scopes.${role}.${kind.name}`, 'text[]', ({ actor }) => scopesOf(actor, role, kind));
  }
}

/** Who asks, as values of a statement. */
export const ACTOR = {
  /** The account; null for nobody, and for a machine of an organization: nothing is its own. */
  id: new Symbolic('actor.id', 'text', ({ actor }) => ownAccount(actor)),
  /** Who asked, where something is kept for them: the account, or the token of a machine. */
  requester: new Symbolic('actor.requester', 'text', ({ actor }) => requesterOf(actor)),
  /** What they may see, as a digest: what was made with it is theirs for as long as they have the same. */
  rights: new Symbolic('actor.rights', 'text', ({ actor }) => readerOf(keysOf(actor))),
  person: new Symbolic('actor.person', 'text', ({ actor }) => actor.personId),
  /** For which entities of a kind a role is held: `any(${actor.scopes('TRAINER', ORGANIZATION)})`. */
  scopes: <R extends Role>(role: NoInfer<R>, kind: ScopeKind<R>): Symbolic => new Scopes(role, kind),
  managed: new Scopes('ORGANIZATION_MANAGER', ORGANIZATION),
  /** Organizations for which a role is held, whatever the role. */
  organizations: new Symbolic('actor.organizations', 'text[]', ({ actor }) => organizationsOf(actor)),
  /** Whether any role is held in the network or in an organization. */
  staff: new Symbolic('actor.staff', 'boolean', ({ actor }) => isStaff(actor)),
  /** Whether a role is held in the whole network. */
  network: new Symbolic('actor.network', 'boolean', ({ actor }) => holdsInNetwork(actor, ...NETWORK.roles)),
  /** Network coordinators and administrators. */
  coordinator: new Symbolic('actor.coordinator', 'boolean', ({ actor }) => coordinates(actor)),
  /** The session that the request came with; null for a token. */
  session: new Symbolic('actor.session', 'text', ({ actor: { proof } }) =>
    proof?.kind === 'session' ? proof.id : null,
  ),
  lacksSecondFactor: new Symbolic('actor.lacksSecondFactor', 'boolean', ({ actor }) => actor.lacksSecondFactor),
};

export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  return new Sql(strings, values);
}

/** Text that the kit itself wrote. Not exported by the library. */
export const raw = (text: string): Sql => new Sql([text], []);

export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export function join(parts: readonly Sql[], separator: string): Sql {
  if (parts.length === 0) return raw('');
  return new Sql(['', ...parts.slice(1).map(() => separator), ''], parts);
}

/** How many items the planner expects of a list that it cannot see. */
const EXPECTED = 10;

/** All rows of several queries. */
export const union = (queries: readonly Sql[]): Sql =>
  join(
    queries.map((query) => sql`(${query})`),
    ' union all ',
  );

/**
 * Keys as a table: `from ${each(ids)} "$k"(id)`, a name that no read takes for its own tables. The plan for all requests is made for ten keys: beside fewer it would look dearer
 * than a plan made anew for each request, which costs more than it saves. In a sub-select they cannot be counted either time.
 */
export const each = (keys: readonly unknown[]): Sql =>
  keys.length < EXPECTED ? sql`unnest((select ${keys}::text[]))` : sql`unnest(${keys}::text[])`;

/**
 * Whether a column has one of the values of an enum. They stand in the text: there are few, and what is rare and what is
 * not decides the plan.
 */
export function oneOf(column: Sql, values: readonly string[]): Sql {
  const names = [...new Set(values)].sort();
  if (names.some((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))) throw new Error('That is no value of an enum');
  return names.length ? sql`${column} in (${raw(names.map((name) => `'${name}'`).join(', '))})` : raw('false');
}

export const and = (parts: readonly (Sql | undefined)[]): Sql => {
  const given = parts.filter((part) => part !== undefined);
  return given.length
    ? join(
        given.map((part) => sql`(${part})`),
        ' and ',
      )
    : raw('true');
};

export interface Statement {
  text: string;
  values: unknown[];
}

export function render(root: Sql, context: RequestContext, day: string): Statement {
  const values: unknown[] = [];
  const places = new Map<string, string>();
  const lists = new Map<unknown, string>();
  let text = '';
  const write = (part: Sql): void => {
    text += part.strings[0];
    for (let i = 0; i < part.values.length; i++) {
      const value = part.values[i];
      if (value instanceof Sql) write(value);
      else if (value instanceof Symbolic) text += place(value);
      else text += Array.isArray(value) ? list(value) : `$${values.push(value)}`;
      text += part.strings[i + 1] ?? '';
    }
  };
  const place = (symbol: Symbolic): string => {
    let known = places.get(symbol.name);
    if (!known) {
      known = `$${values.push(symbol.of(context, day))}::${symbol.type}`;
      places.set(symbol.name, known);
    }
    return known;
  };
  /** A list that a statement names several times is sent once. */
  const list = (value: unknown[]): string => {
    let known = lists.get(value);
    if (!known) lists.set(value, (known = `$${values.push(value)}`));
    return known;
  };
  write(root);
  return { text, values };
}
