import { type Type } from '@nestjs/common';
import { type Env, type Sql, type TypeThunk } from '#lib/reads';

/** What a kind of link is called, and what it means. */
export interface LinkKind {
  /** What came of the one record, as a noun: `Reçu`. */
  fr: string;
  en: string;
  /** From what to what, as a sentence of the schema. */
  words: string;
  /** Types of the records at its ends, those of modules below too. */
  from: () => readonly Type[];
  to: () => readonly Type[];
}

/** What one would expect to come of a record, and nobody knows of. */
export interface Expectation<K extends string = string> {
  of: TypeThunk;
  kind: K;
  /**
   * Whether it is expected of this record on the day and not known. Only what everybody who sees the record may know decides it: nobody
   * learns by it that there is a record which they do not see.
   */
  lacks: (id: Sql, day: Env['day']) => Sql;
  /** Where not everybody sees such links: not for whoever sees one. */
  unlessSeen?: boolean;
}

/** What a module knows of what led to what. It names no other module: reporting joins those of all. */
export interface Links<K extends string = string> {
  /** A view (`from_id`, `to_id`, `kind`, `on_day`, `until_day`): a link once, with days as precise as their source or null. */
  view: Sql;
  kinds: Readonly<Record<K, LinkKind>>;
  expected: readonly Expectation<NoInfer<K>>[];
}

/** The links that a module publishes. */
export const links = <K extends string>(declared: Links<K>): Links<K> => declared;
