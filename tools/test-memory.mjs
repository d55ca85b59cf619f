// Some hundred databases are copied and dropped in a run of all tests, thousands of files each: where nobody comes back for them and
// memory has room, no disk need hear of it. Node built-ins only: runs before any install.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { dataFolder, ensureDataFolder } from './project.mjs';

const place = join(dataFolder, 'test-postgres');
const MEMORY = '/dev/shm';
/** Bytes: twice what a run has been seen to take, with its processes. */
const ROOM = 16 * 1024 ** 3;

/** Nobody comes back where the machine is given up, nor where a whole run began without what an earlier one left. */
const isForOnce = () => process.env.CI || process.env.WHOLE_RUN;

/** Before the folder is made. */
export function keepInMemory() {
  // A machine that went down in the midst of a run has forgotten what was there.
  if (found()?.isSymbolicLink() && !fs.existsSync(place)) fs.rmSync(place);
  if (!isForOnce() || found()) return;
  try {
    const { bavail, bsize } = fs.statfsSync(MEMORY);
    if (Math.min(bavail * bsize, process.availableMemory()) < ROOM) return;
    const memory = fs.mkdtempSync(join(MEMORY, 's-pass-tests-'));
    // Root hands the server to another user.
    fs.chmodSync(memory, 0o755);
    ensureDataFolder();
    fs.symlinkSync(memory, place);
  } catch {
    // Then on the disk, as elsewhere.
  }
}

/** Once the run is over. */
export function giveMemoryBack() {
  if (!found()?.isSymbolicLink()) return;
  fs.rmSync(fs.readlinkSync(place), { recursive: true, force: true });
  fs.rmSync(place, { force: true });
}

const found = () => fs.lstatSync(place, { throwIfNoEntry: false });
