import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, ObjectType } from '@nestjs/graphql';
import { parse } from 'graphql';
import { Pool } from 'pg';
import { Column, DataSource, Entity as Table, PrimaryColumn } from 'typeorm';
import {
  type Actor,
  Audience,
  declaredScopeKinds,
  holds,
  ORGANIZATION,
  type Role,
  ROLES,
  SCOPE_KINDS,
  scopeKind,
} from '#lib/access';
import { ConfigModule } from '#lib/config';
import { DatabaseModule, FairPool, Readers } from '#lib/database';
import {
  Entity,
  Executor,
  type KernelConfig,
  KernelDriver,
  Node,
  RequestContext,
  Subgraph,
  todayInParis,
  typeId,
} from '#lib/graphql';
import { ActorReader, ActorsModule } from '#lib/identity';
import { noun } from '#lib/nouns';
import { asc, bindReads, page, PreparedStatements, reads, sort, sql, Statements } from '#lib/reads';
import { SiblingsModule } from '#lib/siblings';
import { somebody, testConfig, testDatabase, type TestDatabase } from '#lib/testing';
// All modules of the product are loaded, with the kinds of scope that they declare.
import './parts.js';

// A module that roles are held for: lessons of an organization, for its trainers, and notices of a board, for its moderators.
const BOARD = scopeKind('BOARD', ['MODERATOR']);
const MIGRATION = `
  insert into identity.role_scope (role, kind) values ('MODERATOR', 'BOARD');
  create table public.lesson (id text primary key, organization_id text not null);
  create table public.notice (id text primary key, board_id text not null);`;

@Table({ schema: 'public', name: 'lesson' })
class LessonRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') organizationId: string;
}

@Table({ schema: 'public', name: 'notice' })
class NoticeRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') boardId: string;
}

@Audience('TRAINER')
@ObjectType({ implements: () => [Node] })
@Entity('school', 'lesson')
class Lesson extends Node {}

@Audience('MODERATOR')
@ObjectType({ implements: () => [Node] })
@Entity('school', 'notice')
class Notice extends Node {}

const lessonReads = reads<LessonRecord>(Lesson, {
  from: LessonRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${t.organizationId} = any(${actor.scopes('TRAINER', ORGANIZATION)})`,
  sorts: { ID: sort('By id.', asc('id')) },
  roots: { lessons: page('TRAINER', 'Lessons.', { nullable: true }) },
});
const noticeReads = reads<NoticeRecord>(Notice, {
  from: NoticeRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${t.boardId} = any(${actor.scopes('MODERATOR', BOARD)})`,
  sorts: { ID: sort('By id.', asc('id')) },
  roots: { notices: page('MODERATOR', 'Notices.', { nullable: true }) },
});
const school = noun({ reads: [lessonReads, noticeReads] });

@Subgraph('school')
@Module({ providers: school.providers })
class SchoolModule {}

let database: TestDatabase;
let app: INestApplicationContext;
let executor: Executor;
let pool: Pool;
let nord: string;
let ain: string;

beforeAll(async () => {
  database = await testDatabase();
  pool = new Pool({ connectionString: database.url });
  const { rows } = await pool.query(
    `select id from network.organization where key in ('caue-59', 'caue-01') order by key desc`,
  );
  [nord, ain] = rows.map(({ id }) => id as string) as [string, string];
  await pool.query(MIGRATION);
  await pool.query(`insert into public.lesson values ('lesson_of_nord', $1), ('lesson_of_ain', $2)`, [nord, ain]);
  await pool.query(`insert into public.notice values ('notice_of_a', 'board_a'), ('notice_of_b', 'board_b')`);
  app = await boot();
  const { schema, whole } = app.get(GraphQLModule, { strict: false }).graphQlAdapter as unknown as KernelDriver;
  executor = new Executor(schema, { whole });
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

function boot(): Promise<INestApplicationContext> {
  const config = testConfig(database.url);
  @Module({
    imports: [
      ConfigModule.forRoot(config),
      SiblingsModule,
      DatabaseModule.forRoot([school]),
      ActorsModule,
      SchoolModule,
      GraphQLModule.forRootAsync<KernelConfig>({
        driver: KernelDriver,
        inject: [DataSource, Pool, Readers],
        useFactory: (dataSource: DataSource, connections: Pool, readers: Readers) => ({
          driver: KernelDriver,
          autoSchemaFile: true,
          extend: bindReads(
            dataSource,
            new Statements(new FairPool(connections, config.databasePoolSize)),
            new PreparedStatements(readers),
            school,
          ),
        }),
      }),
    ],
  })
  class App {}
  return NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
}

const give = (accountId: string, role: string, kind: string, id: string, from = '2020-01-01') =>
  pool.query(
    `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from) values ($1, $2, $3, $4, $5, $6)`,
    [typeId('role'), accountId, role, kind, id, from],
  );

/** Somebody who holds these roles, as the process knows them from the tables. */
async function whoHolds(...roles: [Role, string, string][]): Promise<Actor> {
  const { accountId, headers } = await somebody(pool);
  for (const [role, kind, id] of roles) await give(accountId, role, kind, id);
  return app.get(ActorReader, { strict: false }).of({ ...headers, authorization: undefined });
}

/** What both engines answer to whoever holds these roles: ids, or why not. */
async function seenBy(...roles: [Role, string, string][]): Promise<Record<string, unknown>> {
  const actor = await whoHolds(...roles);
  const answer: Record<string, unknown> = {};
  for (const root of ['lessons', 'notices']) {
    const answers = [];
    for (const registered of [true, false]) {
      const context = new RequestContext(actor, todayInParis(), 'spec');
      context.registered = registered;
      const document = parse(`{ list: ${root} { totalCount nodes { id } } }`);
      const { result, engine } = await executor.execute({ document, context });
      const { list } = JSON.parse(JSON.stringify(result.data));
      if (list) expect(list.totalCount).toBe(list.nodes.length);
      if (list) expect(engine === 'compiled').toBe(registered);
      answers.push(list?.nodes.map((node: { id: string }) => node.id) ?? result.errors?.[0]?.extensions.code);
    }
    expect(answers[0]).toEqual(answers[1]);
    answer[root] = answers[0];
  }
  return answer;
}

describe('who holds a role for one scope', () => {
  it('is nobody in another, in lists, counts and policies', async () => {
    const trainer = await seenBy(['TRAINER', 'ORGANIZATION', nord]);
    expect(trainer).toEqual({ lessons: ['lesson_of_nord'], notices: 'FORBIDDEN' });
    expect(await seenBy(['TRAINER', 'ORGANIZATION', ain], ['MEMBER', 'ORGANIZATION', nord])).toEqual({
      lessons: ['lesson_of_ain'],
      notices: 'FORBIDDEN',
    });
    expect(await seenBy(['MODERATOR', 'BOARD', 'board_a'])).toEqual({
      lessons: 'FORBIDDEN',
      notices: ['notice_of_a'],
    });
    expect(await seenBy(['MODERATOR', 'BOARD', 'board_b'], ['TRAINER', 'ORGANIZATION', nord])).toEqual({
      lessons: ['lesson_of_nord'],
      notices: ['notice_of_b'],
    });
  });

  it('holds another for another scope beside it, each by itself', async () => {
    const actor = await whoHolds(['MODERATOR', 'BOARD', 'board_a'], ['TRAINER', 'ORGANIZATION', nord]);
    expect([nord, ain].map((organization) => holds(actor, 'TRAINER', ORGANIZATION, organization))).toEqual([
      true,
      false,
    ]);
    expect(['board_a', 'board_b'].map((board) => holds(actor, 'MODERATOR', BOARD, board))).toEqual([true, false]);
  });

  it('of the whole network passes the door, and sees the rows that are for it', async () => {
    expect(await seenBy(['MODERATOR', 'NETWORK', 'network'])).toEqual({ lessons: 'FORBIDDEN', notices: [] });
    expect(await seenBy(['READER', 'NETWORK', 'network'])).toEqual({ lessons: 'FORBIDDEN', notices: 'FORBIDDEN' });
    expect(await seenBy(['NETWORK_COORDINATOR', 'NETWORK', 'network'])).toEqual({ lessons: [], notices: [] });
  });
});

it('is held for a kind of scope that the schema has a name for', () => {
  const declared = declaredScopeKinds().filter((kind) => kind !== BOARD);
  expect(declared.map(({ name }) => name).sort()).toEqual([...SCOPE_KINDS].sort());
});

describe('the database', () => {
  it('knows the kinds of scope that modules declare, and which roles are held for one', async () => {
    const { rows } = await pool.query('select role, kind from identity.role_scope order by kind, role');
    const wanted = declaredScopeKinds().flatMap(({ name, roles }) => roles.map((role) => ({ role, kind: name })));
    const order = ({ role, kind }: { role: string; kind: string }): string => `${kind} ${role}`;
    expect(rows.map(order)).toEqual(wanted.map(order).sort());
  });

  it('takes a role for those alone', async () => {
    const { accountId: id } = await somebody(pool);
    for (const role of ROLES) {
      for (const kind of ['NETWORK', 'ORGANIZATION', 'BOARD', 'INITIATIVE']) {
        const scope = { NETWORK: 'network', ORGANIZATION: nord }[kind] ?? 'board_a';
        const refused = await give(id, role, kind, scope).then(
          () => undefined,
          (error: { constraint?: string }) => error.constraint,
        );
        await pool.query('delete from identity.role_grant where account_id = $1', [id]);
        const may = declaredScopeKinds().some(({ name, roles }) => name === kind && roles.includes(role));
        expect([role, kind, refused]).toEqual([role, kind, may ? undefined : 'role_grant_scope_fkey']);
      }
    }
  });

  it('takes a role once for the same scope at the same time, and for organizations that there are', async () => {
    const { accountId: id } = await somebody(pool);
    await give(id, 'MODERATOR', 'BOARD', 'board_a');
    await give(id, 'MODERATOR', 'BOARD', 'board_b');
    await expect(give(id, 'MODERATOR', 'BOARD', 'board_a', '2024-01-01')).rejects.toMatchObject({
      constraint: 'role_grant_once',
    });
    await expect(give(id, 'MEMBER', 'ORGANIZATION', 'organization_x')).rejects.toMatchObject({
      constraint: 'role_grant_organization_id_fkey',
    });
    for (const [role, kind, scope] of [
      ['READER', 'NETWORK', nord],
      ['MEMBER', 'ORGANIZATION', 'network'],
    ] as const)
      await expect(give(id, role, kind, scope)).rejects.toMatchObject({ constraint: 'role_grant_network_check' });
  });

  it('lets nobody do everything for one scope alone', async () => {
    for (const role of ['ADMINISTRATOR', 'NETWORK_COORDINATOR'])
      await expect(
        pool.query('insert into identity.role_scope values ($1, $2)', [role, 'BOARD']),
      ).rejects.toMatchObject({
        constraint: 'role_scope_check',
      });
  });
});
