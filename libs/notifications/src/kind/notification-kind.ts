import { type Type } from '@nestjs/common';
import { type Locale, type Words } from '#lib/graphql';
import { type Env, type Sql } from '#lib/reads';
import { type NotificationFrequency } from './notification-frequency.enum.js';

/** What is known of something that happened: numbers, days, ids and words of enums. Never a text that somebody wrote. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** What a line is written from, as its reader may know it. */
export interface Happened {
  facts: Facts;
  /** Who did it; null for the system, and where the reader does not see them. */
  by: string | null;
  /** What an object is called whose id a fact holds (`names`); null where the reader does not see it. */
  name: (fact: string) => string | null;
}

/** A kind of thing that people are told of. */
export interface NotificationKind {
  /** The module, then what happened: `portals.item-published`. It never changes. */
  readonly name: string;
  /** What it is, where its reader chooses how often to be told. */
  readonly words: Words;
  /** What a line says of it: a short sentence without its object, which stands above. */
  readonly line: Readonly<Record<Locale, (happened: Happened) => string>>;
  /** How often letters tell of it unless its reader has chosen. */
  readonly frequency: NotificationFrequency;
  /** Whether it is for people who are named, and not for whoever follows something. */
  readonly isPersonal: boolean;
  /** Who may know of it, beside seeing its object: `subject` is the id. */
  readonly seen?: (subject: Sql, env: Env) => Sql;
  /** Facts that hold ids of subjects, told by what these are called. */
  readonly names?: readonly string[];
  /** Its module writes a letter of its own: there is no other. */
  readonly hasOwnLetter?: true;
}

/** Records that people may be told of. */
export interface NotificationSubject {
  readonly types: () => readonly Type[];
  /** A query of what the one with this id is called, in the language of the reader. */
  readonly title: (id: Sql, env: Env) => Sql;
  /** A query of the path of its page, for the reader. */
  readonly path: (id: Sql, env: Env) => Sql;
  /** Whether people may follow it. */
  readonly isFollowable: boolean;
}

/** What a module adds to what people may be told of: `notifications` of its index.ts. */
export interface NotificationsPart {
  readonly notifications?: {
    readonly kinds: readonly NotificationKind[];
    readonly subjects: readonly NotificationSubject[];
  };
}

export function notificationKind(kind: NotificationKind): NotificationKind {
  if (!/^[a-z]+\.[a-z]+(-[a-z]+)*$/.test(kind.name))
    throw new Error(`A kind of notification is named like portals.item-published, not ${kind.name}.`);
  return kind;
}
