import { type Type } from '@nestjs/common';
import { type Env, type Sql } from '#lib/reads';
import { type Tx } from '#lib/writes';

/** What the caller may do in what is said about a record. */
export interface Standing {
  /** Whether they may write. */
  writes: boolean;
  /** Whether they take out what others wrote, close threads and pin them. */
  moderates: boolean;
  /** For whom they write today. */
  organizationId: string | null;
  /** Whose managers may read what the audit log tells of it. */
  auditedOf: string | null;
  isDemonstration: boolean;
}

/** Records that may be discussed. Who reads what is said is told to SQL too, in a row of `discussions.subject_kind`. */
export interface DiscussionSubject {
  readonly type: () => Type;
  /** Who reads what is said about the one with this id. */
  readonly sees: (id: Sql, env: Env) => Sql;
  /** As `standing`, of rows. */
  readonly writes: (id: Sql, env: Env) => Sql;
  readonly moderates: (id: Sql, env: Env) => Sql;
  /** Throws NotFoundError at the path for whoever may not read. */
  readonly standing: (tx: Tx, id: string, path: string) => Promise<Standing>;
  /** A query of what it is called, in the language of the reader. */
  readonly title: (id: Sql, env: Env) => Sql;
  /** A query of the path of the page of its threads; that of one stands below. */
  readonly path: (id: Sql) => Sql;
}

/** What a module adds to what may be discussed: `discussions` of its index.ts. */
export interface DiscussionsPart {
  readonly discussions?: { readonly subjects: readonly DiscussionSubject[] };
}
