// Files in stores that others wrote: Ceph, Swift and moto on this machine, asked by the product's adapter; and the product itself with its files in Ceph.
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { askStore } from '../stores/asks.mjs';
import * as ceph from '../stores/ceph.mjs';
import * as moto from '../stores/moto.mjs';
import { withFilesIn } from '../stores/product.mjs';
import * as swift from '../stores/swift.mjs';

export const title = 'Files in stores of others';
/** It opens a house of its own. */
export const own = true;

export async function run(_, { tell }) {
  expectStores();
  const root = mkdtempSync(join(tmpdir(), 's-pass-stores-'));
  try {
    const found = [];
    for (const open of [moto.openMoto, swift.openSwift]) found.push(tell(await asked(await open(root), root)));
    const store = await ceph.openCeph(root);
    try {
      found.push(tell(await asked(store, root, false)));
      found.push(...(await withFilesIn(store, tell)));
    } finally {
      await store.stop();
    }
    return { rows: found.map(({ row }) => row), held: found.every(({ held }) => held) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function asked(store, root, isLast = true) {
  try {
    const { held, failed } = await askStore(store, root);
    const all = held.length + failed.length;
    const what = `Put, read, listed, sent in parts, broken off, refused and taken away: ${store.name}`;
    const came = `${held.length} of ${all} held${failed.length > 0 ? `; not: ${failed.join(', ')}` : ''}`;
    return { row: [what, `${all} ways`, came], held: failed.length === 0 };
  } finally {
    if (isLast) await store.stop();
  }
}

/** Throws, with how to install it, where something is missing. */
function expectStores() {
  const missing = [ceph, swift, moto].filter(({ needs }) => !needs.programs.every(isThere));
  if (missing.length === 0) return;
  const packages = missing.map(({ needs }) => needs.packages).join(' ');
  throw new Error(`Needs stores to try: apt-get install --no-install-recommends ${packages} on Debian and Ubuntu.`);
}

function isThere(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return (program.startsWith('/') ? [program] : folders.map((folder) => join(folder, program))).some((path) => {
    try {
      accessSync(path, constants.X_OK);
      return fs.statSync(path).isFile();
    } catch {
      return false;
    }
  });
}
