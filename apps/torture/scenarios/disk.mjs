// The disk of the data and the log is full: reads go on, writes fail in words, all resumes when there is room.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { post, signIn } from '../client.mjs';
import { openHouse } from '../house.mjs';

const MEGABYTES = 1200;

export const title = 'A full disk';
/** It opens a house of its own. */
export const own = true;

const READ = '{ network(asOf: "2016-12-31") { memberCount } }';
const WRITE =
  'mutation ($input: MilestoneCreateInput!) { milestoneCreate(input: $input) { milestone { id } userErrors { code } } }';

export async function run() {
  const disk = fs.mkdtempSync(join(tmpdir(), 's-pass-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m,mode=755`, 'tmpfs', disk], { stdio: 'pipe' });
  } catch {
    fs.rmSync(disk, { recursive: true });
    return { rows: [[title, 'not tried', 'a disk of its own needs root']], held: true };
  }
  let house;
  try {
    house = await openHouse({ dataFolder: disk });
    return await fill(house, join(disk, 'ballast'));
  } finally {
    await house?.close();
    execFileSync('umount', ['-l', disk]);
    fs.rmSync(disk, { recursive: true, force: true });
  }
}

async function fill(house, ballast) {
  const cookie = await signIn(house);
  const write = (title) =>
    post(house, WRITE, { variables: { input: { title, on: '2020', detail: 'x'.repeat(2000) } }, cookie });
  occupy(ballast);
  const codes = new Map();
  let reads = 0;
  for (let time = 0; time < 100; time++) {
    const { body } = await write(`Full ${time}`);
    const code = body.data?.milestoneCreate?.milestone
      ? 'written'
      : (body.errors?.[0]?.extensions?.code ?? 'no answer');
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if ((await post(house, READ)).body.data?.network?.memberCount === 9) reads++;
  }
  fs.rmSync(ballast);
  const back = await house.untilReady();
  const { body } = await write('Room again');
  const resumed = Boolean(body.data?.milestoneCreate?.milestone);
  const told = [...codes].map(([code, times]) => `${code} × ${times}`).join(', ');
  return {
    rows: [
      [
        title,
        '100 writes and reads',
        `writes: ${told}; reads answered: ${reads}; writes again once there is room: ${resumed ? 'yes' : 'no'}, within ${(back / 1000).toFixed(1)} s`,
      ],
    ],
    held: reads === 100 && resumed && !codes.has('INTERNAL') && !codes.has('no answer'),
  };
}

/** Until nothing more fits. */
function occupy(file) {
  const descriptor = fs.openSync(file, 'w');
  try {
    for (const size of [2 ** 20, 4096]) {
      const block = Buffer.alloc(size, 1);
      for (let count = 0; count < 10_000; count++) if (!fits(descriptor, block)) break;
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

function fits(descriptor, block) {
  try {
    return fs.writeSync(descriptor, block) === block.length;
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error;
    return false;
  }
}
