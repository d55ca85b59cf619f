import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#lib/config';

// Fills a pipe, so that the rest of the first line waits for another attempt; when it has waited for long there is room again, and the
// process ends: between two attempts, or amid one that finds no room.
const program = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const [file, when] = process.argv.slice(1);
  const pipe = fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_NONBLOCK);
  let read = '';
  const take = () => {
    const room = Buffer.alloc(1 << 20);
    try {
      for (;;) read += room.toString('latin1', 0, fs.readSync(pipe, room));
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  };
  const end = () => {
    take();
    process.exit();
  };
  const { write } = fs;
  const begin = Date.now();
  fs.write = (descriptor, bytes, done) => {
    const isTime = Date.now() - begin > 1000;
    if (isTime && when === 'amid') return end();
    write(descriptor, bytes, (...outcome) => {
      done(...outcome);
      if (isTime) setImmediate(end);
    });
  };
  syncBuiltinESMExports();
  const { LogOutput } = await import('${join(projectRoot, 'dist/libs/logging/src/log-output.js')}');
  const output = new LogOutput(pipe);
  output.write('a'.repeat(100_000) + '\\n');
  output.write('b\\n');
  process.on('exit', () => {
    take();
    console.log(JSON.stringify([read.length, read.slice(-4)]));
  });
  setTimeout(() => undefined, 20_000);`;

const run = (text: string, ...given: string[]) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', text, ...given], { timeout: 20_000 });

it.each(['between', 'amid'])(
  'writes at the end, %s attempts, what waits for another, and what comes after it',
  (when) => {
    const folder = fs.mkdtempSync(join(tmpdir(), 's-pass-log-'));
    try {
      const fifo = join(folder, 'fifo');
      spawnSync('mkfifo', [fifo]);
      const { stdout, stderr } = run(program, fifo, when);
      expect(stderr.toString()).toBe('');
      expect(JSON.parse(stdout.toString())).toEqual([100_003, 'aa\nb\n'.slice(-4)]);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  },
);

// Nobody reads what is written, and the process ends later than the next attempt.
const unread = `
  import { LogOutput } from '${join(projectRoot, 'dist/libs/logging/src/log-output.js')}';
  import fs from 'node:fs';
  const reader = fs.openSync(process.argv[1], fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  const pipe = fs.openSync(process.argv[1], fs.constants.O_WRONLY);
  fs.closeSync(reader);
  new LogOutput(pipe).write('a\\n');
  setTimeout(() => undefined, 1000);`;

it('ends as it would with a reader where that one is gone', () => {
  const folder = fs.mkdtempSync(join(tmpdir(), 's-pass-log-'));
  try {
    const fifo = join(folder, 'fifo');
    spawnSync('mkfifo', [fifo]);
    const { status, stderr } = run(unread, fifo);
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
