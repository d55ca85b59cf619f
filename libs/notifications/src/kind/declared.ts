import { type Type } from '@nestjs/common';
import { entityOf } from '#lib/graphql';
import { type Env, type Reader, join, type Sql, sql } from '#lib/reads';
import { type NotificationKind, type NotificationsPart, type NotificationSubject } from './notification-kind.js';

/** What all modules declare. Read models are made before there are any providers: so it is kept here. */
export class Declared {
  private kindsByName: ReadonlyMap<string, NotificationKind> = new Map();
  private all: readonly NotificationSubject[] = [];

  gather(parts: readonly NotificationsPart[]): void {
    const kinds = parts.flatMap(({ notifications }) => notifications?.kinds ?? []);
    const names = kinds.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice) throw new Error(`Two kinds of notification are called ${twice}`);
    this.kindsByName = new Map(kinds.map((kind) => [kind.name, kind]));
    this.all = parts.flatMap(({ notifications }) => notifications?.subjects ?? []);
  }

  get kinds(): readonly NotificationKind[] {
    return [...this.kindsByName.values()];
  }

  /** Kinds of which notifications send letters. */
  get withLetters(): readonly NotificationKind[] {
    return this.kinds.filter(({ hasOwnLetter }) => !hasOwnLetter);
  }

  kind(name: string): NotificationKind | undefined {
    return this.kindsByName.get(name);
  }

  /** Types of records that may be told of, or of those that may be followed. */
  types({ followable = false } = {}): readonly Type[] {
    return this.all.filter(({ isFollowable }) => isFollowable || !followable).flatMap(({ types }) => types());
  }

  /** What the subject with this id is called, and where its page is. */
  title = (id: Sql, env: Env): Sql => this.ofSubject(id, (subject) => subject.title(id, env));
  path = (id: Sql, env: Env): Sql => this.ofSubject(id, (subject) => subject.path(id, env));

  /** Whether the reader may know of an event of this kind about this subject, beside seeing the subject. */
  known(kind: Sql, subject: Sql, { env }: Reader): Sql {
    const cases = this.kinds.map(({ name, seen }) => sql`when ${name} then ${seen ? seen(subject, env) : sql`true`}`);
    return cases.length ? sql`case ${kind} ${join(cases, ' ')} else false end` : sql`false`;
  }

  private ofSubject(id: Sql, query: (subject: NotificationSubject) => Sql): Sql {
    const cases = this.all.flatMap((subject) =>
      subject.types().map((type) => sql`when ${entityOf(type)!.prefix} then (${query(subject)})`),
    );
    return cases.length ? sql`case substring(${id} from '^(.*)_') ${join(cases, ' ')} end` : sql`null`;
  }
}

export const declared = new Declared();
