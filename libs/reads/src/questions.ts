import { type Type } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { type AudienceName } from '#lib/access';
import { badUserInput, connection } from '#lib/graphql';
import { type Args, type Root, type Told } from './declare.js';
import { type Argument, argument, type FieldOptions, needed } from './schema/words.js';
import { sql } from './sql.js';

type Find<E> = (Root<E> & { kind: 'single' })['find'];
type Query = (Root<any> & { kind: 'list' })['query'];
type Options = Omit<FieldOptions, 'audience'>;

/**
 * A page of the type: `filter`, `orderBy`, `asOf` and the page arguments. One that is not for everyone is null for whoever may not
 * ask for it, and what is asked beside it is answered. Arguments that are named `beside` narrow it like a filter of their name.
 */
export const page = <E>(
  audience: AudienceName,
  words: string,
  { beside = [], ...options }: Options & { beside?: readonly string[] } = {},
): Root<E> => ({
  kind: 'page',
  filter: ({ filter, ...args }) => {
    const more = beside.filter((name) => args[name] != null).map((name) => [name, args[name]] as const);
    return more.length ? { ...filter, ...Object.fromEntries(more) } : ((filter ?? {}) as Args);
  },
  shown: (type) => ({
    words,
    audience,
    type: () => connection(type),
    listOf: () => type,
    nullable: audience !== 'EVERYONE',
    ...options,
  }),
});

/** At most one row; `find` may answer null when nothing can match. */
export const single = <E>(audience: AudienceName, words: string, find: Find<E>, options: Options = {}): Root<E> => ({
  kind: 'single',
  find,
  shown: (type) => ({ words, audience, type: () => type, nullable: true, ...options }),
});

/** One by its id. `what` names it in the words of the argument: `the due`. */
export const byId = <E extends { id: string }>(
  audience: AudienceName,
  words: string,
  what: string,
  options: Options = {},
): Root<E> =>
  single<E>(audience, words, (t, { id }) => ({ where: sql`${t.id} = ${id}` }), {
    args: { id: needed(ID, `Id of ${what}.`) },
    ...options,
  });

/** One by its id or by its key, `by` either or as an argument of its own; `like` is a key that there may be. */
export const byIdOrKey = <E extends { id: string; key: string | null }>(
  audience: AudienceName,
  words: string,
  { what, like, ...options }: { what: string; like: string } & Options,
): Root<E> => {
  const id = argument(ID, `Id of ${what}.`);
  const key = argument(String, `Short key such as ${like}.`);
  const root = single<E>(
    audience,
    words,
    (t, { by, ...beside }) => {
      const named = { ...beside, ...by } as { id?: string | null; key?: string | null };
      if ([by, beside.id, beside.key].filter(Boolean).length !== 1) throw badUserInput('Give by, or id, or key');
      return { where: named.id ? sql`${t.id} = ${named.id}` : sql`${t.key} = ${named.key}` };
    },
    options,
  );
  return {
    ...root,
    shown: (type) => ({
      ...root.shown(type),
      args: { by: argument(oneOfInput(type, what, { id, key }), `Which one.`), id, key },
    }),
  };
};

/** Names one of a type in one of several ways: `OrganizationBy`. */
export function oneOfInput(type: Type, what: string, ways: Readonly<Record<string, Argument>>): Type {
  class By {}
  for (const [way, { type: token, words }] of Object.entries(ways))
    Field(() => token as Type, { nullable: true, description: words })(By.prototype, way);
  InputType(`${type.name}By`, { isOneOf: true, description: `Names ${what} in one of these ways.` })(By);
  return By;
}

/** A short list of value objects: a query whose columns are named like their fields. */
export const list = <E>(audience: AudienceName, words: string, query: Query, options: Options = {}): Root<E> => ({
  kind: 'list',
  query,
  shown: (type) => ({ words, audience, type: () => [type], ...options }),
});

/** What code tells with several statements. */
export const told = <E>(audience: AudienceName, words: string, tell: Told['tell'], options: Options = {}): Root<E> => ({
  kind: 'told',
  tell,
  shown: (type) => ({ words, audience, type: () => type, nullable: true, ...options }),
});
