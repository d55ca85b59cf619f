import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { asc, bindReads, column, one, page, type Reads, reads, sql, type Statements } from './index.js';

@Entity({ name: 'book' })
class BookRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;
  @Column({ type: 'text' })
  title: string;
  @Column({ type: 'text', nullable: true })
  shelf: string | null;
  @Column({ name: 'author_id', type: 'text' })
  authorId: string;
}

@Entity({ name: 'author' })
class AuthorRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;
}

class Book {}
class Author {}

const SDL = `
  type Query { books(filter: BookFilter): BookConnection! }
  input BookFilter { title: String shelf: String }
  type BookConnection { nodes: [Book!]! }
  type Author { id: ID! }
  type Book { id: ID! title: String! author: Author }
`;
const whole = {
  from: BookRecord,
  key: 'id' as const,
  visible: 'everyone' as const,
  fields: {
    author: one<BookRecord>(
      () => Author,
      (t) => sql`${t.authorId}`,
    ),
  },
  filters: {
    title: (t: { title: unknown }, title: string) => sql`${t.title} = ${title}`,
    shelf: (t: { shelf: unknown }, shelf: string) => sql`${t.shelf} = ${shelf}`,
  },
  sorts: { TITLE: [asc<BookRecord>('title')] },
  roots: { books: page<BookRecord>() },
};
const hiddenAuthor = reads<AuthorRecord>(Author, {
  from: AuthorRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${t.id} = ${actor.id}`,
});

let dataSource: DataSource;
beforeAll(async () => {
  dataSource = new DataSource({ type: 'postgres', entities: [BookRecord, AuthorRecord] });
  await (dataSource as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
});

const boot = (book: Partial<Reads<BookRecord>>, sdl = SDL) =>
  bindReads(dataSource, undefined as unknown as Statements, undefined as never, {
    reads: [reads<BookRecord>(Book, { ...whole, ...book } as never), hiddenAuthor],
    contributions: [],
  })(buildSchema(sdl));

describe('the read models refuse at boot', () => {
  it('nothing, when all fits', () => {
    expect(() => boot({})).not.toThrow();
  });

  it('a field of the schema that nobody declares', () => {
    expect(() => boot({}, SDL.replace('title: String!', 'title: String! pages: Int'))).toThrow(
      /Book.pages is in the schema, but no column and no declaration serves it/,
    );
  });

  it('a non-null field that points to a type whose rows can be hidden', () => {
    expect(() => boot({}, SDL.replace('author: Author }', 'author: Author! }'))).toThrow(
      /Book.author points to a type that can be hidden: it must be nullable/,
    );
  });

  it('an order by a column that may be null, or that is not there', () => {
    expect(() => boot({ sorts: { SHELF: [asc('shelf')] } })).toThrow(/the order SHELF uses "shelf", which may be null/);
    expect(() => boot({ sorts: { X: [asc('nowhere' as never)] } })).toThrow(
      /the order X uses an unknown column "nowhere"/,
    );
  });

  it('a field of a column that is not there', () => {
    expect(() => boot({ fields: { ...whole.fields, isbn: column('isbn' as never) } })).toThrow(
      /its table has no column "isbn"/,
    );
  });

  it('a condition of the schema that the declaration does not know', () => {
    const { shelf: _shelf, ...filters } = whole.filters;
    expect(() => boot({ filters } as never)).toThrow(
      /BookFilter.shelf is in the schema, but Book declares no such filter/,
    );
  });

  it('a table without a key', () => {
    expect(() => boot({ key: undefined })).toThrow(/Book: a table needs a key/);
  });
});
