import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Column, DataSource, Entity as Table, PrimaryColumn } from 'typeorm';
import { SYSTEM } from '#lib/access';
import { createDataSource, OPEN_END } from '#lib/database';
import { Entity } from '#lib/graphql';
import { testDatabase, type TestDatabase } from '#lib/testing';
import { InvalidInputError, NotAllowedError, NotFoundError, VersionConflictError } from '../errors.js';
import { type Tx, UnitOfWork } from '../unit-of-work.js';
import { kept } from './rows.js';

@Entity('library', 'book')
class Book {}

@Table({ schema: 'library', name: 'book' })
class BookRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) subtitle: string | null;
  @Column('text', { array: true }) themes: string[];
  @Column('text', { nullable: true }) shelfId: string | null;
  @Column({ name: 'valid_to', ...OPEN_END }) to: string | null;
  @Column('integer') version: number;
}

const books = kept(Book, BookRecord, {
  refusals: { book_title_once: () => new InvalidInputError({ fr: 'Deux fois.', en: 'Twice.' }, 'title') },
});

let database: TestDatabase;
let dataSource: DataSource;
let uow: UnitOfWork;

beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource(database.config, [{ entities: [BookRecord] }]).initialize();
  await dataSource.query(`create schema library; create table library.shelf (id text primary key);
    create table library.book (id text primary key, title text not null constraint book_title_once unique, subtitle text,
      themes text[] not null default '{}', shelf_id text references library.shelf (id), valid_to date not null default 'infinity',
      version integer not null default 1); insert into library.shelf values ('shelf_1')`);
  uow = new UnitOfWork(dataSource);
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => uow.run({ actor: SYSTEM }, work);
const made = (title: string, more: Partial<BookRecord> = {}): Promise<string> =>
  within((tx) => books.insert(tx, { title, ...more }));
const held = (id: string): Promise<BookRecord> => within((tx) => books.find(tx, id));

describe('a row that is made', () => {
  it('has an id of its type, its values, and for the rest what the table says', async () => {
    const id = await made('Emma', { shelfId: 'shelf_1' });
    expect(id).toMatch(/^book_[0-9a-z]{26}$/);
    const expected = { title: 'Emma', subtitle: null, themes: [], shelfId: 'shelf_1', to: null, version: 1 };
    expect(await held(id)).toMatchObject(expected);
  });

  it('names the property that holds the id of nothing', async () => {
    await expect(made('Ulysses', { shelfId: 'shelf_9' })).rejects.toEqual(new NotFoundError('shelfId'));
  });

  it('leaves with what is asked next, and is there for it', async () => {
    const [id, found] = await within(async (tx) => {
      const made = await books.insert(tx, { title: 'Adam Bede' });
      return [made, await tx.one('select id from library.book where title = $1', ['Adam Bede'])];
    });
    expect(found).toEqual({ id });
  });

  it('is one message to the database with its key and its entry of the audit log, from the beginning to the commit', async () => {
    const messages = jest.spyOn(pg.Client.prototype, 'query');
    const id = await within((tx) =>
      tx.idempotent('book_key_1', 'bookCreate', {}, async () => {
        const book = await books.insert(tx, { title: 'Hard Times' });
        await tx.audit({ type: 'Book', id: book, action: 'BOOK_CREATE' });
        return book;
      }),
    );
    expect(messages).toHaveBeenCalledTimes(1);
    messages.mockRestore();
    expect(await held(id)).toMatchObject({ title: 'Hard Times' });
  });

  it('fails as itself where something else is asked behind it, and what follows the commit is not done', async () => {
    let followed = false;
    const behind = within(async (tx) => {
      tx.committed.push(async () => void (followed = true));
      await books.insert(tx, { title: 'Daniel', shelfId: 'shelf_9' });
      await tx.one('select id from library.book where title = $1', ['Daniel']);
    });
    await expect(behind).rejects.toEqual(new NotFoundError('shelfId'));
    expect(followed).toBe(false);
  });

  it('answers what the table refuses in the words that are given for it', async () => {
    await made('Nana');
    await expect(made('Nana')).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['title'] });
    const words = { book_title_once: () => new NotAllowedError() };
    await expect(within((tx) => books.insert(tx, { title: 'Nana' }, words))).rejects.toBeInstanceOf(NotAllowedError);
  });

  it('is not made from what is no column, which is a fault of the code', async () => {
    const more = { titel: 'Nana' } as object;
    await expect(within((tx) => books.insert(tx, { title: 'Nana 2', ...more }))).rejects.toThrow(
      'BookRecord has no column "titel"',
    );
  });
});

describe('a row that is changed', () => {
  const change = (id: string, values: object, beside?: Record<string, { before: unknown; after: unknown }>) =>
    within(async (tx) => books.update(tx, await books.locked(tx, id), values, beside));

  it('keeps what is left out, loses what is null, and tells what is different by property', async () => {
    const id = await made('Middlemarch', { subtitle: 'A study', themes: ['a'], to: '2020-01-01' });
    expect(await change(id, { subtitle: null, themes: null, to: null })).toEqual({
      before: { subtitle: 'A study', themes: ['a'], to: '2020-01-01' },
      after: { subtitle: null, themes: [], to: null },
    });
    const row = { title: 'Middlemarch', subtitle: null, themes: [], to: null, version: 2 };
    expect(await held(id)).toMatchObject(row);
  });

  it('is not written where nothing is different', async () => {
    const id = await made('Persuasion');
    const same = { id, title: 'Persuasion', subtitle: undefined, themes: [], expectedVersion: 1 };
    expect(await change(id, same)).toEqual({ isUnchanged: true });
    expect(await held(id)).toMatchObject({ version: 1 });
  });

  it('does not lose what it must have', async () => {
    const id = await made('Villette');
    await expect(change(id, { title: null })).rejects.toEqual(
      new InvalidInputError({ fr: 'Ce champ est à remplir.', en: 'This field is required.' }, 'title'),
    );
  });

  it('has a new version for what belongs to it elsewhere too', async () => {
    const id = await made('Shirley');
    const chapters = { before: 1, after: 2 };
    expect(await change(id, {}, { chapters })).toEqual({ before: { chapters: 1 }, after: { chapters: 2 } });
    expect(await held(id)).toMatchObject({ version: 2 });
  });

  it('names the property that would hold the id of nothing', async () => {
    const id = await made('Agnes Grey');
    await expect(change(id, { shelfId: 'shelf_9' })).rejects.toEqual(new NotFoundError('shelfId'));
  });

  it('would be what rules across fields are asked of', async () => {
    const id = await made('Romola', { subtitle: 'x' });
    const merged = await within(async (tx) => books.merged(tx, await books.find(tx, id), { subtitle: null }));
    expect(merged).toMatchObject({ id, title: 'Romola', subtitle: null });
  });
});

describe('a row that somebody wants to change', () => {
  const asked = (id: string, expectedVersion: number, may: boolean) =>
    within((tx) => books.toChange(tx, { id, expectedVersion }, () => may));

  it('is not told to those who may not, whatever they have seen of it', async () => {
    const id = await made('Silas');
    await expect(asked(id, 9, false)).rejects.toBeInstanceOf(NotAllowedError);
    await expect(asked(id, 9, true)).rejects.toBeInstanceOf(VersionConflictError);
    expect(await asked(id, 1, true)).toMatchObject({ id });
    await expect(asked('book_x', 1, true)).rejects.toEqual(new NotFoundError('id'));
  });

  it('is locked: of two at once who have seen the same version, one is told', async () => {
    const id = await made('Felix');
    const write = (title: string) =>
      within(async (tx) => {
        const row = await books.toChange(tx, { id, expectedVersion: 1 }, () => true);
        return books.update(tx, row, { title });
      });
    const results = await Promise.allSettled([write('Felix 1'), write('Felix 2'), write('Felix 3')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await held(id)).toMatchObject({ version: 2 });
  });
});

it('is refused for a type without ids of its own', () => {
  expect(() => kept(class Loose {}, BookRecord)).toThrow('Loose is no entity: declare it with @Entity');
});
