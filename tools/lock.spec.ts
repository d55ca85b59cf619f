import { projectRoot } from '#lib/config';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const { locked } = (await import(join(projectRoot, 'tools/lock.mjs'))) as {
  locked<T>(
    file: string,
    work: (alsoHeldBy: (pid: number) => void) => Promise<T>,
    options?: { patienceMs?: number; onWait?: (pid: number) => void; onLate?: (pid: number) => Error },
  ): Promise<T>;
};
const { openLog } = (await import(join(projectRoot, 'tools/log-file.mjs'))) as {
  openLog(
    file: string,
    options?: { largest?: number; everyMs?: number },
  ): { descriptor: number; handedOver(): void; words(): string; close(): void };
};

const folder = fs.mkdtempSync(join(tmpdir(), 's-pass-lock-'));
const lock = join(folder, 'work.lock');
const children: ChildProcess[] = [];

beforeEach(() => fs.rmSync(lock, { force: true }));
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true });
});

/** Another program that takes the lock and writes down when it began and ended. */
function program(name: string, ms: number): Promise<number | null> {
  const code = `
    import { appendFileSync } from 'node:fs';
    import { locked } from ${JSON.stringify(join(projectRoot, 'tools/lock.mjs'))};
    await locked(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(join(folder, 'diary'))}, '${name} begins\\n');
      await new Promise((resolve) => setTimeout(resolve, ${ms}));
      appendFileSync(${JSON.stringify(join(folder, 'diary'))}, '${name} ends\\n');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  children.push(child);
  return new Promise((resolve) => child.once('exit', resolve));
}
const diary = () => (fs.existsSync(join(folder, 'diary')) ? fs.readFileSync(join(folder, 'diary'), 'utf8') : '');
async function until(check: () => boolean): Promise<void> {
  for (let waited = 0; !check(); waited += 20) {
    if (waited > 60_000) throw new Error('It did not happen.');
    await delay(20);
  }
}

describe('a lock', () => {
  beforeEach(() => fs.rmSync(join(folder, 'diary'), { force: true }));

  it('lets programs in one after the other', async () => {
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((name) => program(name, 30)))).toEqual([0, 0, 0, 0]);
    const lines = diary().trim().split('\n');
    expect(lines).toHaveLength(8);
    for (let i = 0; i < 8; i += 2) expect(lines[i + 1]).toBe(lines[i]!.replace('begins', 'ends'));
    expect(fs.readdirSync(folder)).toEqual(['diary']);
  });

  it('left by a program that was killed does not last, even if its number was given to another', async () => {
    void program('killed', 60_000);
    await until(() => diary() !== '');
    children.at(-1)!.kill('SIGKILL');
    expect(await locked(lock, async () => 'done')).toBe('done');
    fs.writeFileSync(lock, `${process.pid} 1`);
    expect(await locked(lock, async () => 'done')).toBe('done');
    expect(fs.existsSync(lock)).toBe(false);
  });

  it('holds for as long as a program lives that goes on with the work', async () => {
    const npm = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
    children.push(npm);
    const start = fs.readFileSync(`/proc/${npm.pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19];
    fs.writeFileSync(lock, `999999999 1\n${npm.pid} ${start}`);
    const told: number[] = [];
    let isIn = false;
    const waiting = locked(lock, async () => void (isIn = true), { onWait: (pid) => told.push(pid) });
    await until(() => told.length > 0);
    await delay(300);
    expect([isIn, told]).toEqual([false, [npm.pid]]);
    npm.kill('SIGKILL');
    await waiting;
    expect(isIn).toBe(true);
  });

  it('is given up on after a while, and given back after a failure', async () => {
    await locked(lock, async (alsoHeldBy) => {
      alsoHeldBy(process.pid);
      const late = locked(lock, async () => 'in', { patienceMs: 100, onLate: (pid) => new Error(`held by ${pid}`) });
      await expect(late).rejects.toThrow(`held by ${process.pid}`);
    });
    await expect(locked(lock, () => Promise.reject(new Error('too bad')))).rejects.toThrow('too bad');
    expect(await locked(lock, async () => 'done')).toBe('done');
  });
});

describe('a log file', () => {
  const file = join(folder, 'api.log');

  it('is continued, and moved aside when it is large', () => {
    fs.writeFileSync(file, 'before\n');
    const first = openLog(file, { largest: 20 });
    fs.writeSync(first.descriptor, 'and this is new\n');
    first.handedOver();
    expect(first.words()).toBe('and this is new\n');
    expect(fs.readFileSync(file, 'utf8')).toBe('before\nand this is new\n');
    first.close();
    const second = openLog(file, { largest: 20 });
    second.handedOver();
    second.close();
    expect([fs.readFileSync(file, 'utf8'), fs.readFileSync(`${file}.1`, 'utf8')]).toEqual([
      '',
      'before\nand this is new\n',
    ]);
  });

  it('does not grow without end under a writer that goes on', async () => {
    const log = openLog(file, { largest: 100, everyMs: 20 });
    fs.writeSync(log.descriptor, 'x'.repeat(150));
    await until(() => fs.statSync(file).size === 0);
    fs.writeSync(log.descriptor, 'more');
    expect([log.words(), fs.readFileSync(file, 'utf8')]).toEqual(['more', 'more']);
    expect(fs.statSync(`${file}.1`).size).toBe(150);
    log.handedOver();
    log.close();
  });
});
