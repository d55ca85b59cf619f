import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'pg';
import { projectRoot } from '#lib/config';
import { network } from '#lib/network';
import { testDatabase, type TestDatabase, undeclaredData } from '#lib/testing';
import { type PersonalTable } from '#lib/personal-data';
import { training } from '#lib/training';
import { TABLES } from './parts.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = new Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

/**
 * Where people are named for good, or in no record that an account stands for before it takes one of the network: evidence of training, which keeps
 * the two records apart, and positions and mandates.
 */
const STAYS = new Set([
  ...['network."position"', 'network.mandate', 'training.attendance_seal', 'training.attendance_signature'],
  ...[
    'training.certificate',
    'training.completion',
    'training.coverage_attestation_person',
    'training.half_day_trainer',
  ],
]);
const DECLARED = TABLES.flatMap(({ personalData }) => personalData ?? []);

describe('what modules declare', () => {
  it('is every column that may hold personal data', async () => {
    expect(await undeclaredData(pool, DECLARED)).toEqual([]);
  });

  it.each([
    ['of a person', 'alter table network.person add nickname text', 'network.person.nickname'],
    ['of what somebody does', 'alter table network.position add salary integer', 'network.position.salary'],
    ['of what is tied through another', 'alter table network.vote add seen_at date', 'network.vote.seen_at'],
    ['that is named like it', 'alter table network.meeting add contact_email text', 'network.meeting.contact_email'],
    ['that may hold anything', 'alter table territories.territory add more jsonb', 'territories.territory.more'],
    [
      'of a new table that refers to people',
      `create table network.trainee (id text primary key, person_id text not null references network.person, level text)`,
      'network.trainee.level',
    ],
    [
      'of one that refers to what is somebody’s',
      `create table network.badge (mandate_id text not null references network.mandate, colour text)`,
      'network.badge.colour',
    ],
    [
      'of one that names an account without a key',
      `create table territories.visit (seen_by text, colour text)`,
      'territories.visit.colour',
    ],
  ])('misses a column %s', async (_, change, column) => {
    const client = await pool.connect();
    try {
      await client.query(`begin; ${change}`);
      const found = await undeclaredData(client, DECLARED);
      expect(found).toContainEqual(expect.stringContaining(column));
      expect(found.every((fault) => fault.includes('personalData'))).toBe(true);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('goes with an erasure, out of the audit log too, when it tells who somebody is', async () => {
    const person = network.personalData.tables!['network.person']!;
    const withName = { ...person, given: { ...person.given!, columns: [...person.given!.columns!, 'nickname'] } };
    const others = DECLARED.filter(({ name }) => name !== 'network');
    const tables = { ...network.personalData.tables, 'network.person': withName };
    const client = await pool.connect();
    try {
      await client.query('begin; alter table network.person add nickname text');
      expect(await undeclaredData(client, [...others, { ...network.personalData, tables }])).toEqual([
        expect.stringMatching(/network\.person\.nickname.*\(erased\)/),
        expect.stringMatching(/network\.person\.nickname.*\(inAudit\)/),
      ]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('stays by law for a time only', async () => {
    const of = training.personalData.tables!;
    const others = DECLARED.filter(({ name }) => name !== 'training');
    const declared = (change: object) => {
      const tables = { ...of, 'training.certificate': { ...of['training.certificate']!, ...change } as PersonalTable };
      return undeclaredData(pool, [...others, { ...training.personalData, tables }]);
    };
    expect(await declared({})).toEqual([]);
    const withName = { with: {}, columns: [...of['training.certificate']!.given!.columns!, 'signatory'] };
    const fault = {
      given: withName,
      impersonal: of['training.certificate']!.impersonal!.filter((name) => name !== 'signatory'),
    };
    expect(await declared({ ...fault, retained: { signatory: 'Law.', holder: 'Law.' } })).toEqual([]);
    expect(await declared({ ...fault, retained: { signatory: 'Law.', holder: 'Law.' }, until: undefined })).toEqual([
      expect.stringMatching(/training\.certificate\.signatory.*\(until\)/),
    ]);
  });

  it('is told on the privacy page, module by module', () => {
    const holding = DECLARED.filter(({ tables }) => tables).map(({ name }) => name);
    expect(holding.length).toBeGreaterThan(10);
    // A section each, by its name; English has the same ones by its type.
    const [, page] = /^ {2}privacy: \{$([\s\S]*?)^ {4}keptTitle/m.exec(
      readFileSync(join(projectRoot, 'apps/portal/src/legal/fr.ts'), 'utf8'),
    )!;
    const told = Array.from(page!.matchAll(/^ {6}(\w+): \{$/gm), ([, key]) => key);
    expect(holding.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('goes to the record that somebody turns out to be, whatever refers to them, and once where there may be one', async () => {
    const { rows: refuse } = await pool.query(
      `select c.conrelid::regclass::text || ': ' || coalesce(t.tgname, c.conname) as told from pg_constraint c
       left join pg_trigger t on t.tgrelid = c.conrelid and not t.tgisinternal and t.tgtype & 16 > 0
         and (select p.prosrc ~ 'raise exception' from pg_proc p where p.oid = t.tgfoid) and t.tgname <> 'demonstration_apart'
       where c.contype = 'f' and c.confrelid = 'network.person'::regclass and (cardinality(c.conkey) > 1 or t.oid is not null) order by 1`,
    );
    // What refuses to be changed has to let its person become another, or the two records stay two.
    expect(refuse.map(({ told }) => told).filter((told) => !STAYS.has(told.split(':')[0]!))).toEqual([]);
    const client = await pool.connect();
    try {
      await client.query(`begin; create table network.badge (colour text, person_id text references network.person, gone boolean, unique (colour, person_id));
        create unique index on network.badge (person_id) where gone;
        insert into network.person (id, given_name, family_name) values ('person_one', 'O', 'O'), ('person_other', 'O', 'O');
        insert into network.badge values ('red', 'person_one', false), ('red', 'person_other', false), ('blue', 'person_one', false), ('green', 'person_one', true), ('grey', 'person_other', true)`);
      const become = `select network.become_one('person_one', 'person_other') as one`;
      expect((await client.query(become)).rows).toEqual([{ one: true }]);
      const { rows } = await client.query('select colour, person_id as id from network.badge order by 1');
      expect(rows).toEqual(['blue', 'grey', 'red'].map((colour) => ({ colour, id: 'person_other' })));
      // What may not change hands keeps them two.
      await client.query(`insert into network.person (id, given_name, family_name) values ('person_one', 'O', 'O');
        insert into network.badge values ('black', 'person_one');
        alter table network.badge add check (colour <> 'black' or person_id = 'person_one')`);
      expect((await client.query(become)).rows).toEqual([{ one: false }]);
      expect((await client.query(`select from network.person where id = 'person_one'`)).rowCount).toBe(1);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('is nothing that is not there', async () => {
    const gone = { name: 'gone', impersonal: { 'network.person': ['size'] } };
    expect(await undeclaredData(pool, [...DECLARED, gone])).toEqual([
      expect.stringContaining('network.person.size is declared'),
    ]);
  });
});
