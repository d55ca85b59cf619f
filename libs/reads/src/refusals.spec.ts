import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity as HasIdentity } from '#lib/graphql';
import {
  asc,
  bindReads,
  column,
  contribute,
  filter,
  listArgsOf,
  many,
  one,
  page,
  type Reads,
  reads,
  sql,
  type Statements,
} from './index.js';

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

@HasIdentity('library', 'book')
class Book {}
class Author {}
@HasIdentity('library', 'dated_book')
class DatedBook extends DatedNode {}

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
      'Who wrote it.',
    ),
  },
  filters: {
    title: (t: { title: unknown }, title: string) => sql`${t.title} = ${title}`,
    shelf: (t: { shelf: unknown }, shelf: string) => sql`${t.shelf} = ${shelf}`,
  },
  sorts: { TITLE: [asc<BookRecord>('title')] },
  roots: { books: page<BookRecord>('EVERYONE', 'Books.') },
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

  it('a relation by a property that is not there', () => {
    const by = (key: string) => ({ fields: { author: one<BookRecord>(() => Author, key as never, 'Who wrote it.') } });
    expect(() => boot(by('authorId'))).not.toThrow();
    expect(() => boot(by('writerId'))).toThrow(/Book.author: Book: its table has no column "writerId"/);
  });

  it('a list of those that point here by a property that they do not have', () => {
    const sdl = `${SDL.replace('author: Author }', 'author: Author copies: BookConnection! }')}`;
    const copies = (property: string) => ({
      fields: { ...whole.fields, copies: many<BookRecord>(() => Book, property, 'Its copies.') },
    });
    expect(() => boot(copies('title'), sdl)).not.toThrow();
    expect(() => boot(copies('original'), sdl)).toThrow(
      'Book.copies is of those whose "original" it is, which Book does not have',
    );
  });
});

describe('what answers by the day says which day it was', () => {
  const sdl = (type: string) => SDL.replace('books(', 'books(asOf: String, ').replaceAll(/\bBook\b/g, type);
  const lent = one<BookRecord>(
    () => Author,
    (t, _, { day }) => sql`(select l.reader from loan l where l.book = ${t.id} and l.days @> ${day})`,
    'Who has it.',
  );
  const bootAs = (type: Function, text: string) =>
    bindReads(dataSource, undefined as unknown as Statements, undefined as never, {
      reads: [reads<BookRecord>(type as never, { ...whole, fields: { author: lent } }), hiddenAuthor],
      contributions: [],
    })(buildSchema(text));

  it('or is refused, where a question takes a day', () => {
    expect(() => bootAs(Book, sdl('Book'))).toThrow('Book answers by the day: it must extend DatedNode');
    expect(() => bootAs(DatedBook, sdl('DatedBook'))).not.toThrow();
    expect(() => bootAs(Book, SDL)).not.toThrow();
  });
});

describe('words are refused as they are written', () => {
  @ObjectType()
  class Lamp {}

  it('for a field of the type of another that says for whom it is not', () => {
    expect(() => contribute(() => Lamp, { books: many(() => Book, 'lampId', 'Read by its light.') })).toThrow(
      'books is added to the type of another: say for whom it is',
    );
  });

  it('for a narrower filter by what the type has no filter for', () => {
    const narrower = { BooksOfLampFilter: { plural: 'books', filters: ['colour'] } };
    const filters = { title: filter(String, 'So called.', () => undefined) };
    expect(() => reads(Lamp, { visible: 'everyone', filters, list: { narrower } })).toThrow(
      'BooksOfLampFilter: Lamp has no filter "colour" with words',
    );
  });

  it('for the arguments of a list that nothing makes', () => {
    expect(() => listArgsOf(class Dark {})).toThrow('The reads of Dark make no list by a filter');
  });
});
