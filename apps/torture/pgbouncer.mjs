// PgBouncer before a PostgreSQL of this machine, with the configuration that docker/pgbouncer has for everybody.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { projectRoot } from '../../tools/project.mjs';
import { freePort } from './house.mjs';

const MISSING =
  'Needs pgbouncer (1.21 or later): apt-get install pgbouncer on Debian and Ubuntu, dnf install pgbouncer on Fedora.';

/** Throws, with how to install it, where it is missing. */
export function expectPgbouncer() {
  try {
    return execFileSync('pgbouncer', ['--version']).toString().split('\n')[0];
  } catch {
    throw new Error(MISSING);
  }
}

/**
 * @param {{ root: string, direct: string, connections: number }} settings root: a folder that anybody may read; direct: the address of
 *   PostgreSQL; connections: how many it may have to it
 */
export async function pgbouncerBefore({ root, direct, connections }) {
  const { hostname, port: behind, password } = new URL(direct);
  const port = await freePort();
  const users = join(root, 'userlist.txt');
  const secret = randomBytes(12).toString('hex');
  fs.writeFileSync(users, `"s_pass" "${password}"\n"pgbouncer" "${secret}"\n`);
  const ini = join(root, 'pgbouncer.ini');
  // What whoever takes the file sets in it, and nothing else.
  const own = [
    ['host=127.0.0.1 port=5432', `host=${hostname} port=${behind}`],
    ['listen_port = 6432', `listen_port = ${port}`],
    ['auth_file = /etc/pgbouncer/userlist.txt', `auth_file = ${users}`],
    ['default_pool_size = 20', `default_pool_size = ${connections}`],
  ];
  let text = fs.readFileSync(join(projectRoot, 'docker/pgbouncer/pgbouncer.ini'), 'utf8');
  for (const [theirs, ours] of own) {
    if (!text.includes(theirs)) throw new Error(`docker/pgbouncer/pgbouncer.ini does not say “${theirs}”.`);
    text = text.replace(theirs, ours);
  }
  fs.writeFileSync(ini, text);
  const url = new URL(direct);
  url.port = String(port);
  const pooler = new Pgbouncer(url.href, ini, `postgres://pgbouncer:${secret}@127.0.0.1:${port}/pgbouncer`);
  await pooler.start();
  return pooler;
}

class Pgbouncer {
  constructor(url, ini, console) {
    Object.assign(this, { url, ini, console, words: '' });
  }

  async start() {
    // It refuses to run as root.
    const user = process.getuid() === 0 ? ['-u', 'nobody'] : [];
    this.child = spawn('pgbouncer', [...user, this.ini], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.child.stderr.on('data', (chunk) => (this.words = (this.words + chunk).slice(-5000)));
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
    for (let tries = 0; !(await this.answers()); tries++) {
      if (tries > 100 || this.child.exitCode !== null) throw new Error(`PgBouncer did not start:\n${this.words}`);
      await delay(50);
    }
  }

  /** Like a machine that falls: nobody is told. */
  async kill() {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  async stop() {
    this.child.kill('SIGQUIT');
    await this.ended;
  }

  /** A command of its console. */
  async tell(command) {
    const client = new pg.Client({ connectionString: this.console });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(command)).rows;
    } finally {
      await client.end();
    }
  }

  async answers() {
    return this.tell('show version').then(
      () => true,
      () => false,
    );
  }
}
