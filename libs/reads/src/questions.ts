import { ID } from '@nestjs/graphql';
import { type AudienceName } from '#lib/access';
import { badUserInput, connection } from '#lib/graphql';
import { type Root } from './declare.js';
import { argument, type FieldOptions, needed } from './schema/words.js';
import { sql } from './sql.js';

type Find<E> = (Root<E> & { kind: 'single' })['find'];
type Query = (Root<any> & { kind: 'list' })['query'];
type Options = Omit<FieldOptions, 'audience'>;

/** A page of the type: `filter`, `orderBy`, `asOf` and the page arguments. */
export const page = <E>(audience: AudienceName, words: string, options: Options = {}): Root<E> => ({
  kind: 'page',
  shown: (type) => ({ words, audience, type: () => connection(type), listOf: () => type, ...options }),
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

/** One by its id or by its key, whichever is given; `like` is a key that there may be. */
export const byIdOrKey = <E extends { id: string; key: string | null }>(
  audience: AudienceName,
  words: string,
  { what, like, ...options }: { what: string; like: string } & Options,
): Root<E> =>
  single<E>(
    audience,
    words,
    (t, { id, key }) => {
      if (Boolean(id) === Boolean(key)) throw badUserInput('Give id or key');
      return { where: id ? sql`${t.id} = ${id}` : sql`${t.key} = ${key}` };
    },
    {
      args: { id: argument(ID, `Id of ${what}.`), key: argument(String, `Short key such as ${like}.`) },
      ...options,
    },
  );

/** A value object that stands for the day. */
export const value = <E>(audience: AudienceName, words: string, options: Options = {}): Root<E> => ({
  kind: 'value',
  shown: (type) => ({ words, audience, type: () => type, ...options }),
});

/** A short list of value objects: a query whose columns are named like their fields. */
export const list = <E>(audience: AudienceName, words: string, query: Query, options: Options = {}): Root<E> => ({
  kind: 'list',
  query,
  shown: (type) => ({ words, audience, type: () => [type], ...options }),
});
