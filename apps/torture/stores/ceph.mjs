// Ceph with one node on this machine: a monitor, one disk that is a file, and its S3 gateway, as many hosts run it at size.
import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../house.mjs';
import { answers, launch } from './process.mjs';

export const needs = {
  programs: ['ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'ceph-authtool', 'monmaptool'],
  packages: 'ceph-mon ceph-osd radosgw ceph-common',
};
/** Of its disk, which grows as it is written. */
const DISK_BYTES = 4 * 1024 ** 3;
/** The least that it takes. */
const MEMORY_BYTES = 896 * 1024 ** 2;
const LIBRARIES = '/usr/lib/x86_64-linux-gnu';
const DAEMON = ['-f'];

export async function openCeph(root) {
  const folder = join(root, 'ceph');
  for (const name of ['mon', 'osd', 'run']) fs.mkdirSync(join(folder, name), { recursive: true });
  const [meet, port] = [await freePort(), await freePort()];
  const fsid = randomUUID();
  const conf = join(folder, 'ceph.conf');
  fs.writeFileSync(conf, configuration({ folder, meet, port, fsid }));
  const tell = (program, ...words) =>
    execFileSync(program, words, { timeout: 60_000, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
  const at = ['-c', conf];
  const [own, monitor, disk, map] = ['keyring', 'mon.keyring', 'osd/keyring', 'monmap'].map((name) =>
    join(folder, name),
  );
  tell('ceph-authtool', '-C', monitor, '--gen-key', '-n', 'mon.', '--cap', 'mon', 'allow *');
  tell(
    'ceph-authtool',
    '-C',
    own,
    '--gen-key',
    '-n',
    'client.admin',
    '--cap',
    'mon',
    'allow *',
    '--cap',
    'osd',
    'allow *',
  );
  tell('ceph-authtool', monitor, '--import-keyring', own);
  tell('ceph-authtool', '-C', disk, '--gen-key', '-n', 'osd.0');
  tell('monmaptool', '--create', '--clobber', '--fsid', fsid, '--addv', 'a', `[v2:127.0.0.1:${meet}]`, map);
  tell('ceph-mon', ...at, '-i', 'a', '--mkfs', '--monmap', map, '--keyring', monitor);
  const running = [];
  const run = (program, name) => {
    const launched = launch([program, ...at, ...name, ...DAEMON]);
    running.push(launched);
    return launched;
  };
  const stop = async () => {
    for (const one of [...running].reverse()) await one.stop();
  };
  try {
    run('ceph-mon', ['-i', 'a']);
    const uuid = randomUUID();
    tell('ceph', ...at, 'osd', 'new', uuid);
    tell('ceph', ...at, 'auth', 'add', 'osd.0', 'mon', 'allow profile osd', 'osd', 'allow *', '-i', disk);
    tell('ceph-osd', ...at, '-i', '0', '--mkfs', '--osd-uuid', uuid);
    const osd = run('ceph-osd', ['-i', '0']);
    await osd.until(async () => /osd: .*\b1 up/.test(tell('ceph', ...at, '-s')));
    const [key, secret] = [randomBytes(10).toString('hex').toUpperCase(), `${randomBytes(20).toString('base64')}/+`];
    const person = ['--uid=product', '--display-name=product', `--access-key=${key}`, `--secret-key=${secret}`];
    tell('radosgw-admin', ...at, '-n', 'client.admin', 'user', 'create', ...person);
    const start = async () => {
      const gateway = run('radosgw', ['-n', 'client.admin']);
      await gateway.until(() => answers(`http://127.0.0.1:${port}/`));
      return gateway;
    };
    let gateway = await start();
    return {
      name: 'Ceph 18 (RADOS Gateway)',
      settings: { endpoint: `http://127.0.0.1:${port}`, region: 'default', key, secret },
      /** The name that it answers by below which buckets have theirs. */
      named: NAMED,
      kill: () => gateway.kill(),
      start: async () => void (gateway = await start()),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const NAMED = 's3.localhost';

const configuration = ({ folder, meet, port, fsid }) => `[global]
fsid = ${fsid}
mon host = [v2:127.0.0.1:${meet}]
mon initial members = a
ms bind msgr1 = false
public addr = 127.0.0.1
cluster addr = 127.0.0.1
auth cluster required = cephx
auth service required = cephx
auth client required = cephx
auth allow insecure global id reclaim = false
keyring = ${folder}/keyring
run dir = ${folder}/run
crash dir = ${folder}/run
admin socket =
log file =
log to stderr = true
mon cluster log file =
osd pool default size = 1
osd pool default min size = 1
mon allow pool size one = true
osd crush chooseleaf type = 0
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
rgw rados pool pg num min = 1
mon data avail crit = 1
mon data avail warn = 2
[mon]
mon data = ${folder}/mon
keyring = ${folder}/mon.keyring
[osd]
osd data = ${folder}/osd
keyring = ${folder}/osd/keyring
osd class dir = ${LIBRARIES}/rados-classes
plugin dir = ${LIBRARIES}/ceph
osd memory target = ${MEMORY_BYTES}
bluestore block size = ${DISK_BYTES}
[client.admin]
rgw frontends = beast endpoint=127.0.0.1:${port}
rgw dns name = ${NAMED}
rgw enable lc threads = false
`;
