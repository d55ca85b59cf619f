import { type Type } from '@nestjs/common';
import { entityOf, prefixOf } from '#lib/graphql';
import { type Env, join, type Sql, sql } from '#lib/reads';
import { NotFoundError, type Tx } from '#lib/writes';
import { type DiscussionsPart, type DiscussionSubject, type Standing } from './discussion-subject.js';

/** What all modules declare. Read models are made before there are any providers: so it is kept here. */
class Declared {
  private all: readonly DiscussionSubject[] = [];

  gather(parts: readonly DiscussionsPart[]): void {
    this.all = parts.flatMap(({ discussions }) => discussions?.subjects ?? []);
  }

  types(): readonly Type[] {
    return this.all.map(({ type }) => type());
  }

  sees = (id: Sql, env: Env): Sql => this.whether(id, (subject) => subject.sees(id, env));
  writes = (id: Sql, env: Env): Sql => this.whether(id, (subject) => subject.writes(id, env));
  moderates = (id: Sql, env: Env): Sql => this.whether(id, (subject) => subject.moderates(id, env));
  title = (id: Sql, env: Env): Sql => this.of(id, (subject) => sql`(${subject.title(id, env)})`, sql`null`);
  path = (id: Sql): Sql => this.of(id, (subject) => sql`(${subject.path(id)})`, sql`null`);

  /** What the caller may do; of what nobody may discuss there is nothing to be found. */
  async standing(tx: Tx, id: string, path: string): Promise<Standing> {
    const subject = this.all.find(({ type }) => entityOf(type())!.prefix === prefixOf(id));
    if (!subject) throw new NotFoundError(path);
    return subject.standing(tx, id, path);
  }

  private whether = (id: Sql, query: (subject: DiscussionSubject) => Sql): Sql => this.of(id, query, sql`false`);

  private of(id: Sql, query: (subject: DiscussionSubject) => Sql, otherwise: Sql): Sql {
    const cases = this.all.map((subject) => sql`when ${entityOf(subject.type())!.prefix} then ${query(subject)}`);
    return cases.length
      ? sql`case substring(${id} from '^(.*)_') ${join(cases, ' ')} else ${otherwise} end`
      : otherwise;
  }
}

export const declared = new Declared();
