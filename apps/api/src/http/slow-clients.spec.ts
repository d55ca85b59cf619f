import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { sharedDatabase, until } from '#lib/testing';
import { type Server, startServer } from '../testing/processes.js';

let server: Server;
const sockets: Client[] = [];

/** Generous figures for waiting, small ones for the server. */
const PATIENCE_MS = 60_000;
const SETTINGS = {
  HTTP_REQUEST_TIMEOUT_MS: '1000',
  HTTP_WRITE_TIMEOUT_MS: '1000',
  HTTP_IDLE_TIMEOUT_MS: '1000',
  HTTP_CONNECTIONS: '200',
  HTTP_UNREAD_MB: '64',
  // A busy machine may take long over the large answer.
  DATABASE_STATEMENT_TIMEOUT_MS: '0',
  GRAPHQL_COST_LIMIT: '200000',
  // Kept answers share one text: these are to be different ones.
  ANSWER_CACHE_MB: '0',
};

beforeAll(async () => {
  server = await startServer(sharedDatabase().url, SETTINGS);
});
afterAll(async () => {
  for (const { socket } of sockets) socket.destroy();
  await server?.stop('SIGKILL');
});

interface Client {
  socket: Socket;
  closed: Promise<true>;
  heard(): string;
}

/** A connection that sends what it is told, and reads or not. */
async function client({ reads = true, to = server }: { reads?: boolean; to?: Server } = {}): Promise<Client> {
  const { hostname, port } = new URL(to.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  let heard = '';
  const closed = new Promise<true>((resolve) => socket.once('close', () => resolve(true)));
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
  if (reads) socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  else socket.pause();
  const made = { socket, closed, heard: () => heard };
  sockets.push(made);
  return made;
}

const within = (promise: Promise<true>): Promise<boolean> =>
  Promise.race([promise, delay(PATIENCE_MS, false, { ref: false })]);

const request = (body: string, headers = ''): string =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const OWN = 'id kind asOf validFrom validTo';
const ABOVE = `parent { ${OWN} parent { ${OWN} } }`;
/** Eight megabytes: more than the system takes from a client that does not read. */
const LARGE = JSON.stringify({
  query: `{ ${Array.from({ length: 55 }, (_, i) => `t${i}: territories(first: 100) { nodes { ...F } }`).join(' ')} }
    fragment F on Territory { ${OWN} a: ${ABOVE} b: ${ABOVE} c: ${ABOVE} }`,
});
const figure = async (name: string): Promise<number> =>
  Number(new RegExp(`^${name} (\\d+)`, 'm').exec(await (await fetch(`${server.url}/metrics`)).text())?.[1] ?? NaN);
const wereCut = (): Promise<number> => figure('http_slow_clients_cut_total');
const unreadMegabytes = async (): Promise<number> => (await figure('http_answers_unread_bytes')) / 2 ** 20;
const answers = async (): Promise<boolean> =>
  (await fetch(`${server.url}/graphql?query=%7B__typename%7D`, { headers: { 'apollo-require-preflight': '1' } })).ok;

/** How many of these the server still has open: a client that does not read hears of the end only when it does. */
function heldOf(clients: readonly Client[]): number {
  const ports = new Set(clients.map(({ socket }) => socket.localPort));
  const portOf = (address = ''): number => Number(`0x${address.split(':')[1]}`);
  const held = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => portOf(local) === Number(new URL(server.url).port) && state === ESTABLISHED)
    .map(([, , remote]) => portOf(remote))
    .filter((port) => ports.has(port));
  // The system tells of its connections piece by piece: one that moves meanwhile is told of twice.
  return new Set(held).size;
}
const ESTABLISHED = '01';

describe('a client that sends slowly', () => {
  it('its body is answered 408 and closed', async () => {
    const slow = await client();
    slow.socket.write(request(LARGE).slice(0, 200));
    const timer = setInterval(() => slow.socket.write(' '), 100);
    expect(await within(slow.closed)).toBe(true);
    clearInterval(timer);
    expect(slow.heard()).toMatch(/^HTTP\/1\.1 408/);
  });

  it('its headers, or none at all, is closed', async () => {
    const slow = await client();
    slow.socket.write('POST /graphql HTTP/1.1\r\n');
    const timer = setInterval(() => slow.socket.write('x-a: b\r\n'), 100);
    const silent = await client();
    expect(await within(slow.closed)).toBe(true);
    expect(await within(silent.closed)).toBe(true);
    clearInterval(timer);
  });

  it('no further request is closed', async () => {
    const idle = await client();
    idle.socket.write(request('{"query":"{ __typename }"}'));
    expect(await within(idle.closed)).toBe(true);
    expect(idle.heard()).toContain('"__typename":"Query"');
  });
});

describe('a client that does not read', () => {
  const MANY = 12;

  it.each(['', 'accept-encoding: gzip\r\n'])(
    'nor many of them keep more than their share unread, and all are closed: %j',
    async (headers) => {
      expect(await answers()).toBe(true);
      const cut = await wereCut();
      const slow = await Promise.all(Array.from({ length: MANY }, () => client({ reads: false })));
      for (const { socket } of slow) socket.write(request(LARGE, headers));
      expect(heldOf(slow)).toBe(MANY);
      let most = 0;
      await until(async () => {
        most = Math.max(most, await unreadMegabytes());
        return heldOf(slow) === 0;
      });
      for (const { socket } of slow) socket.resume();
      expect(await Promise.all(slow.map(({ closed }) => within(closed)))).not.toContain(false);
      // A quarter of the room for all: they come from one address.
      expect(most).toBeLessThanOrEqual(Number(SETTINGS.HTTP_UNREAD_MB) / 4);
      expect(await unreadMegabytes()).toBe(0);
      // Packed, the system takes them.
      if (headers === '') {
        expect(most).toBeGreaterThan(0);
        expect(await wereCut()).toBeGreaterThan(cut);
      }
      expect(await answers()).toBe(true);
    },
  );

  it('and asks on and on is closed', async () => {
    const flood = await client({ reads: false });
    const before = await wereCut();
    flood.socket.write(request(LARGE).repeat(20));
    await until(async () => (await wereCut()) > before);
    expect(heldOf([flood])).toBe(0);
    flood.socket.resume();
    expect(await within(flood.closed)).toBe(true);
    expect(await answers()).toBe(true);
  });
});

describe('a client that reads', () => {
  const MEGABYTE = 2 ** 20;

  /** Asks for the large answer, and reads it at a rate, whatever the machine is busy with; answers what came of it. */
  async function unhurried(to: Server, bytesPerSecond: () => number): Promise<string> {
    const { socket, closed, heard } = await client({ to });
    let [begun, read] = [Date.now(), 0];
    socket.on('data', (chunk: Buffer) => {
      if (read === 0) begun = Date.now();
      read += chunk.length;
      const early = begun + (1000 * read) / bytesPerSecond() - Date.now();
      if (early <= 0) return;
      socket.pause();
      setTimeout(() => socket.resume(), Math.min(early, 1000));
    });
    socket.write(request(LARGE, 'connection: close\r\n'));
    if (!(await within(closed))) return 'still open';
    try {
      const { data, errors } = JSON.parse(heard().split('\r\n\r\n')[1]!);
      return errors ? errors[0].extensions.code : `${Object.keys(data).length} lists`;
    } catch {
      return 'cut';
    }
  }

  it('is not cut, however large the answer and however much longer than the limit it takes', async () => {
    const strict = await startServer(sharedDatabase().url, { ...SETTINGS, HTTP_WRITE_TIMEOUT_MS: '3000' });
    try {
      const begin = Date.now();
      expect(await unhurried(strict, () => 1.5 * MEGABYTE)).toBe('55 lists');
      expect(Date.now() - begin).toBeGreaterThan(3000);
    } finally {
      await strict.stop('SIGKILL');
    }
  });

  it('is one of many at its address: what is more than they may have is refused in words, and none of them is cut', async () => {
    const patient = await startServer(sharedDatabase().url, { ...SETTINGS, HTTP_WRITE_TIMEOUT_MS: '120000' });
    try {
      // Those that have an answer are still at it when the next one asks, however long that takes.
      let wasRefused = false;
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, async () => {
          const outcome = await unhurried(patient, () => (wasRefused ? Infinity : MEGABYTE / 4));
          wasRefused ||= outcome === 'UNAVAILABLE';
          return outcome;
        }),
      );
      expect([...new Set(outcomes)].sort()).toEqual(['55 lists', 'UNAVAILABLE']);
    } finally {
      await patient.stop('SIGKILL');
    }
  });
});

describe('connections', () => {
  it('are not all for one address', async () => {
    const before = await wereCut();
    const many = await Promise.all(Array.from({ length: 150 }, () => client()));
    // Those that ask nothing are closed for that, too, but not cut.
    await until(async () => (await wereCut().catch(() => NaN)) >= before + 50);
    for (const { socket } of many) socket.destroy();
    await until(() => answers().catch(() => false));
  });

  it('are all for the proxy that everybody comes through', async () => {
    const proxied = await startServer(sharedDatabase().url, { HTTP_CONNECTIONS: '200', TRUST_PROXY: 'true' });
    try {
      const many = await Promise.all(Array.from({ length: 150 }, () => client({ to: proxied })));
      for (const { socket } of many) socket.write(request('{"query":"{ __typename }"}'));
      await until(() => many.every(({ socket, heard }) => socket.destroyed || heard().includes('}')));
      expect(many.map(({ heard }) => heard()).filter((answer) => !/^HTTP\/1\.1 (200|429) /.test(answer))).toEqual([]);
      for (const { socket } of many) socket.destroy();
    } finally {
      await proxied.stop('SIGKILL');
    }
  });
});
