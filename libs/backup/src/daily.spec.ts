import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { register } from 'prom-client';
import { type Logger } from '#lib/logging';
import { testDatabase, type TestDatabase } from '#lib/testing';
import { backUpToday, verifyBackup } from './index.js';
import { watchBackups } from './metrics.js';

const DAY_MS = 86_400_000;
const today = new Date('2026-11-25T01:23:00Z');
const daysAgo = (days: number): string =>
  new Date(today.getTime() - days * DAY_MS).toISOString().slice(0, 19).replaceAll(':', '-');

let database: TestDatabase;
let pool: pg.Pool;
let folder: string;
let mediaFolder: string;
let errors: string[];
let warnings: string[];
let stopWatching: () => void;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  // What makes a backup long serves nothing here.
  await pool.query('truncate territories.territory_version, territories.territory_event, territories.succession');
  stopWatching = watchBackups(pool);
});
afterAll(async () => {
  stopWatching?.();
  await pool?.end();
  await database?.drop();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 's-pass-daily-'));
  mediaFolder = mkdtempSync(join(tmpdir(), 's-pass-media-'));
  errors = [];
  warnings = [];
  await pool.query('truncate backup.run');
});
afterEach(() => {
  for (const made of [folder, mediaFolder]) rmSync(made, { recursive: true, force: true });
});

async function run(backupDir: string | undefined, now = today, backupKeepDays = 7): ReturnType<typeof backUpToday> {
  const client = await pool.connect();
  const log = {
    info: () => undefined,
    warn: (_: object, text: string) => warnings.push(text),
    error: (_: object, text: string) => errors.push(text),
  } as unknown as Logger;
  try {
    return await backUpToday({
      client,
      config: { databaseUrl: database.url, backupDir, backupKeepDays, mediaFolder, mediaS3Endpoint: undefined },
      log,
      now,
    });
  } finally {
    client.release();
  }
}

async function metric(name: string): Promise<number | undefined> {
  const [, value] = new RegExp(`^${name} (\\S+)$`, 'm').exec(await register.metrics()) ?? [];
  return value === undefined ? undefined : Number(value);
}

describe('the daily backup', () => {
  it('is made once a day, however many processes begin it at once', async () => {
    const outcomes = await Promise.all([run(folder), run(folder), run(folder)]);
    expect(outcomes.toSorted()).toEqual(['made', 'there', 'there']);
    const [file, ...more] = readdirSync(folder);
    expect([file, more]).toEqual(['s-pass-2026-11-25T01-23-00Z.zst', []]);
    expect((await verifyBackup(join(folder, file!))).tables).toBeGreaterThan(50);
    expect(await run(folder, new Date('2026-11-25T23:59:00Z'))).toBe('there');
    expect(await run(folder, new Date('2026-11-26T01:23:00Z'))).toBe('made');
  });

  it('takes files of media along that are not there yet, and keeps them as long as it is kept itself', async () => {
    const file = '01/upload_01/original';
    mkdirSync(join(mediaFolder, '01/upload_01/tiles'), { recursive: true });
    writeFileSync(join(mediaFolder, file), 'as it was sent');
    writeFileSync(join(mediaFolder, '01/upload_01/drawn.webp'), 'made from it');
    await run(folder);
    const kept = () => readdirSync(join(folder, 'media'), { recursive: true }).map(String).toSorted();
    expect(kept()).toEqual(['01', '01/upload_01', file]);
    rmSync(join(mediaFolder, '01'), { recursive: true });
    await run(folder, new Date(today.getTime() + DAY_MS));
    expect(kept()).toContain(file);
    await run(folder, new Date(Date.now() + 8 * DAY_MS));
    expect(kept()).not.toContain(file);
  });

  it('takes away those that are too old once it is there, and nothing else', async () => {
    const old = [
      `s-pass-${daysAgo(8)}Z.zst`,
      `s-pass-before-upgrade-${daysAgo(9)}Z.zst`,
      `s-pass-${daysAgo(2)}Z.zst.7.unfinished`,
    ];
    const others = [`s-pass-${daysAgo(6)}Z.zst`, 'notes.txt', 'mine.zst.7.unfinished'];
    for (const name of [...old, ...others]) {
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), 0, 0);
    }
    expect(await run(folder)).toBe('made');
    expect(readdirSync(folder).toSorted()).toEqual([...others, 's-pass-2026-11-25T01-23-00Z.zst'].toSorted());
  });

  it('is made, and made once, though those that are too old cannot be taken away', async () => {
    mkdirSync(join(folder, `s-pass-${daysAgo(8)}Z.zst`));
    expect(await run(folder)).toBe('made');
    expect(await run(folder)).toBe('there');
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^Backups that are too old could not be removed: .+/)]);
  });

  it.each([
    ['no folder is set', undefined, 7],
    ['none is to be kept', 'some', 0],
  ])('is not made when %s', async (_, name, keep) => {
    expect(await run(name && join(folder, name), today, keep)).toBe('off');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that fails says so in words, keeps what there is, and is counted until one succeeds', async () => {
    const old = join(folder, `s-pass-${daysAgo(8)}Z.zst`);
    writeFileSync(old, '');
    expect(await metric('backup_last_success_timestamp_seconds')).toBeUndefined();
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, '');
    for (const at of [today, new Date(today.getTime() + 60_000)]) {
      await expect(run(join(blocked, 'inside'), at)).rejects.toThrow();
    }
    expect(errors).toEqual(Array(2).fill(expect.stringMatching(/^The daily backup could not be made: .*/)));
    expect(existsSync(old)).toBe(true);
    expect(await metric('backup_failures_since_success')).toBe(2);
    expect(await metric('backup_last_success_timestamp_seconds')).toBe(0);
    rmSync(blocked);
    mkdirSync(blocked);
    expect(await run(join(blocked, 'inside'), new Date('2026-11-25T02:00:00Z'))).toBe('made');
    expect(await metric('backup_failures_since_success')).toBe(0);
    expect(await metric('backup_last_success_timestamp_seconds')).toBe(Date.parse('2026-11-25T02:00:00Z') / 1000);
    expect(await metric('backup_last_bytes')).toBeGreaterThan(10_000);
  });
});
