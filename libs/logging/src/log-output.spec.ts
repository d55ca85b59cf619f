import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#lib/config';

// Fills a pipe, so that the rest of the first line waits for another attempt; then there is room again, and the process ends.
const program = `
  import * as fs from 'node:fs';
  import { LogOutput } from '${join(projectRoot, 'dist/libs/logging/src/log-output.js')}';
  const pipe = fs.openSync(process.argv[1], fs.constants.O_RDWR | fs.constants.O_NONBLOCK);
  let read = '';
  const take = () => {
    const room = Buffer.alloc(1 << 20);
    try {
      for (;;) read += room.toString('latin1', 0, fs.readSync(pipe, room));
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  };
  const output = new LogOutput(pipe);
  output.write('a'.repeat(100_000) + '\\n');
  output.write('b\\n');
  process.on('exit', () => {
    take();
    console.log(JSON.stringify([read.length, read.slice(-4)]));
  });
  setTimeout(() => {
    take();
    process.exit();
  }, 1000);`;

it('writes at the end what waits for another attempt, and what comes after it', () => {
  const folder = fs.mkdtempSync(join(tmpdir(), 's-pass-log-'));
  try {
    const fifo = join(folder, 'fifo');
    spawnSync('mkfifo', [fifo]);
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, fifo], {
      timeout: 20_000,
    });
    expect(stderr.toString()).toBe('');
    expect(JSON.parse(stdout.toString())).toEqual([100_003, 'aa\nb\n'.slice(-4)]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
