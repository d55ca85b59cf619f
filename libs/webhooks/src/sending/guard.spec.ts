import 'reflect-metadata';
import { type LookupAddress } from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testConfig } from '#lib/testing';
import { Receiver } from '../testing/receiver.js';
import { Guard } from '#lib/outgoing';
import { pauseOf, post } from './post.js';
import { isPublic } from '#lib/outgoing';

const NEVER = new AbortController().signal;
const HEADERS = { 'webhook-id': 'msg_1' };
const guardWith = (loopback: boolean): Guard =>
  new Guard(testConfig('postgres://localhost/none', { WEBHOOK_LOOPBACK: String(loopback) }));

let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.open();
});
beforeEach(() => {
  receiver.received.length = receiver.connections = 0;
  receiver.answers(204);
});
afterAll(() => receiver.close());

const leadingTo =
  (...addresses: string[]) =>
  async (): Promise<LookupAddress[]> =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const NOT_PUBLIC = {
  'this machine': ['127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '0.1.2.3', '::'],
  'private networks': ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1', 'fec0::1'],
  'what is on the same link': ['169.254.1.1', 'fe80::1', 'fe80::1%lo', 'febf::1'],
  'metadata of clouds': ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16', '192.0.0.192'],
  'networks of providers': ['100.64.0.1', '100.127.255.255'],
  'many at once': ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
  'what stands for IPv4': [
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::7f00:1', '64:ff9b::7f00:1'],
    ...['64:ff9b:1::a00:1', '2002:7f00:1::', '2002:a00:1::1', '2001:0:7f00:1::1', '::ffff:0:7f00:1'],
  ],
  'what nobody has': [
    '240.0.0.1',
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '198.18.0.1',
    '192.88.99.1',
    '2001:db8::1',
  ],
  'what is none': [
    '',
    'localhost',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '8.8.8',
    '[::1]',
    '3fff::1',
    '5f00::1',
  ],
};

describe('a place', () => {
  it.each(Object.entries(NOT_PUBLIC))('is refused: %s', (_, places) => {
    expect(places.filter(isPublic)).toEqual([]);
  });

  it('is taken of the public network', () => {
    const places = ['1.1.1.1', '91.198.174.192', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4007::1'];
    expect(places.filter((place) => !isPublic(place))).toEqual([]);
  });

  it.each(Object.entries(NOT_PUBLIC))('is not connected to where a name leads there: %s', async (_, places) => {
    const guard = guardWith(false);
    for (const place of places) {
      guard.resolve = leadingTo(place);
      const address = 'https://receiver.example.org/';
      expect(await post(guard, { address, headers: HEADERS, body: '{}' }, NEVER)).toMatchObject({
        statusCode: null,
        failure: 'PLACE_REFUSED',
      });
    }
  });

  it('is refused with all others of a name when it is one of them', async () => {
    const guard = guardWith(false);
    guard.resolve = leadingTo('1.1.1.1', '127.0.0.1');
    const outcome = await post(guard, { address: 'https://a.example.org/', headers: HEADERS, body: '{}' }, NEVER);
    expect(outcome.failure).toBe('PLACE_REFUSED');
  });

  it('is the one that was looked at: a name is looked up once for a connection, and may lead elsewhere right after', async () => {
    const guard = guardWith(true);
    const asked: string[] = [];
    guard.resolve = async (name) => {
      asked.push(name);
      return leadingTo(asked.length === 1 ? '127.0.0.1' : '10.0.0.1')();
    };
    const letter = { address: `http://localhost:${receiver.port}/`, headers: HEADERS, body: '{}' };
    expect(await post(guard, letter, NEVER)).toMatchObject({ statusCode: 204, failure: null });
    expect(asked).toEqual(['localhost']);
    // The next one is looked at anew.
    expect((await post(guard, letter, NEVER)).failure).toBe('PLACE_REFUSED');
    expect(receiver.connections).toBe(1);
  });

  it('is looked at once more when the connection is there, before anything is said', async () => {
    const guard = guardWith(true);
    guard.mayUse = () => false;
    expect((await post(guard, { address: receiver.url, headers: HEADERS, body: '{}' }, NEVER)).failure).toBe(
      'PLACE_REFUSED',
    );
    expect(receiver.received).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['http://example.org/', 'NOT_HTTPS'],
    ['ftp://example.org/', 'NOT_HTTPS'],
    ['file:///etc/passwd', 'NOT_HTTPS'],
    ['javascript:alert(1)', 'NOT_HTTPS'],
    ['https://name:secret@example.org/', 'CREDENTIALS'],
    ['https://name@example.org/', 'CREDENTIALS'],
    ['https://example.org@127.0.0.1/', 'CREDENTIALS'],
    ['https://127.0.0.1/', 'NOT_A_NAME'],
    ['https://1.1.1.1/', 'NOT_A_NAME'],
    ['https://2130706433/', 'NOT_A_NAME'],
    ['https://0x7f.0.0.1/', 'NOT_A_NAME'],
    ['https://0177.0.0.1/', 'NOT_A_NAME'],
    ['https://127.1/', 'NOT_A_NAME'],
    ['https://①②⑦.0.0.1/', 'NOT_A_NAME'],
    ['https://[::1]/', 'NOT_A_NAME'],
    ['https://[::ffff:127.0.0.1]/', 'NOT_A_NAME'],
    ['https://[fe80::1%25eth0]/', 'NO_ADDRESS'],
    ['https://localhost/', 'NOT_A_NAME'],
    ['https://localhost./', 'NOT_A_NAME'],
    ['https://a.localhost/', 'NOT_A_NAME'],
    ['https://metadata/', 'NOT_A_NAME'],
    ['https://metadata.google.internal/', 'NOT_A_NAME'],
    ['https://printer.local/', 'NOT_A_NAME'],
    ['https://nas.home.arpa/', 'NOT_A_NAME'],
    ['https://example.org./', 'NOT_A_NAME'],
    ['https://example.org:22/', 'PORT'],
    ['https://example.org:25/', 'PORT'],
    ['https://example.org:8080/', 'PORT'],
    ['https://example.org/#part', 'FRAGMENT'],
    ['https://example.org/?a=b#', 'FRAGMENT'],
    ['example.org', 'NO_ADDRESS'],
    ['https://', 'NO_ADDRESS'],
    ['https://exa mple.org/', 'NO_ADDRESS'],
    ['http://localhost:3000/', 'NOT_HTTPS'],
  ])('is refused: %s', async (address, fault) => {
    expect(guardWith(false).faultOf(address)).toBe(fault);
    const outcome = await post(guardWith(false), { address, headers: HEADERS, body: '{}' }, NEVER);
    expect(outcome.failure).toBe('PLACE_REFUSED');
  });

  it.each([
    'https://example.org/',
    'https://example.org:443/a?b=c',
    'https://example.org:8443/',
    'https://xn--caf-dma.example/',
    'https://café.example/',
    'HTTPS://EXAMPLE.ORG/',
  ])('is taken: %s', (address) => {
    expect(guardWith(false).faultOf(address)).toBeNull();
  });

  it('of this machine is taken where a setting says so, in plain HTTP and by its own names alone', () => {
    const guard = guardWith(true);
    for (const host of ['localhost', '127.0.0.1', '[::1]', '2130706433'])
      expect(guard.faultOf(`http://${host}:3999/x`)).toBeNull();
    for (const host of ['10.0.0.1', 'example.org', 'a.localhost', '0.0.0.0', '[::ffff:127.0.0.1]', '127.0.0.2'])
      expect(guard.faultOf(`http://${host}/`)).toBe('NOT_HTTPS');
  });

  it('cannot add a header, nor a line to the request', async () => {
    const guard = guardWith(true);
    const address = `http://127.0.0.1:${receiver.port}/a\r\nx-injected: 1\r\n\r\n?q=%0d%0ax-injected:%201`;
    expect((await post(guard, { address, headers: HEADERS, body: '{}' }, NEVER)).failure).toBeNull();
    expect(Object.keys(receiver.received[0]!.headers)).not.toContain('x-injected');
    const headers = { 'webhook-id': 'msg\r\nx-injected: 1' };
    expect((await post(guard, { address: receiver.url, headers, body: '{}' }, NEVER)).failure).toBe('CONNECTION');
    expect(receiver.received).toHaveLength(1);
  });
});

describe('an answer', () => {
  const send = (wholeMs?: number, url = receiver.url) =>
    post(guardWith(true), { address: url, headers: HEADERS, body: '{"a":1}' }, NEVER, wholeMs);

  it('of 2xx is an arrival, of any other status none, and no redirect is followed', async () => {
    expect(await send()).toMatchObject({ statusCode: 204, failure: null });
    for (const [status, failure] of [
      ...[301, 302, 303, 307, 308, 304].map((code) => [code, 'REDIRECT'] as const),
      ...[400, 404, 410, 429, 500, 503].map((code) => [code, 'STATUS'] as const),
    ]) {
      receiver.answers(status, { location: `http://127.0.0.1:${receiver.port}/elsewhere` });
      expect(await send()).toMatchObject({ statusCode: status, failure });
    }
    expect(receiver.received.map(({ path }) => path).filter((path) => path === '/elsewhere')).toEqual([]);
  });

  it('that is longer than 64 KB is cut off', async () => {
    let sent = 0;
    receiver.answer = (_, response) => {
      const piece = Buffer.alloc(16 * 1024);
      const go = (): void => {
        while (!response.destroyed && sent < 1e9 && response.write(piece)) sent += piece.length;
        if (!response.destroyed) response.once('drain', go);
      };
      go();
    };
    expect(await send()).toMatchObject({ statusCode: 200, failure: 'ANSWER_TOO_LONG' });
    expect(sent).toBeLessThan(100e6);
  });

  it('that comes too late, in whatever part, is none', async () => {
    const slow: RequestListener[] = [
      () => undefined,
      (_, response) => void response.write('x'),
      (_, response) => void setInterval(() => response.write('x'), 20).unref(),
      (_, response) => void setInterval(() => response.writeProcessing(), 20).unref(),
    ];
    for (const answer of slow) {
      receiver.answer = answer;
      expect((await send(300)).failure).toBe('TIMEOUT');
    }
    const guard = guardWith(false);
    guard.resolve = () => new Promise(() => undefined);
    const address = 'https://slow.example.org/';
    expect((await post(guard, { address, headers: HEADERS, body: '{}' }, NEVER, 300)).failure).toBe('TIMEOUT');
  });

  it('that is no HTTP, too long in its head or nowhere says so', async () => {
    const listening = (server: Server | ReturnType<typeof createTcpServer>): Promise<string> =>
      new Promise((resolve) =>
        server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)),
      );
    const mail = createTcpServer(
      (socket) => void socket.on('error', () => undefined).end('220 mail.example ESMTP\r\n'),
    );
    expect((await send(undefined, await listening(mail))).failure).toBe('NOT_HTTP');
    mail.close();
    for (const head of ['101 Other\r\nConnection: upgrade\r\nUpgrade: x', '101 Other', '000 Odd', '099 Odd']) {
      const odd = createTcpServer(
        (socket) => void socket.on('error', () => undefined).end(`HTTP/1.1 ${head}\r\nContent-Length: 0\r\n\r\n`),
      );
      const { failure, statusCode } = await send(2000, await listening(odd));
      expect([head, ['NOT_HTTP', 'CONNECTION'].includes(failure!), statusCode]).toEqual([head, true, null]);
      odd.close();
    }
    const headers = createServer((_, response) => void response.setHeader('x', 'y'.repeat(20_000)).end());
    expect((await send(undefined, await listening(headers))).failure).toBe('NOT_HTTP');
    headers.close();
    expect((await send(undefined, 'http://127.0.0.1:1/')).failure).toBe('CONNECTION');
    const guard = guardWith(false);
    guard.resolve = async () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }));
    const nowhere = { address: 'https://nowhere.example.org/', headers: HEADERS, body: '{}' };
    expect((await post(guard, nowhere, NEVER)).failure).toBe('NAME_UNKNOWN');
  });

  it('is not asked for where the connection is not secure', async () => {
    const guard = guardWith(false);
    guard.faultOf = () => null;
    guard.mayUse = () => true;
    guard.lookupFor = () => (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const address = `https://receiver.example.org:${receiver.port}/`;
    expect((await post(guard, { address, headers: HEADERS, body: '{}' }, NEVER)).failure).toBe('TLS');
    expect(receiver.received).toEqual([]);
  });

  it('may ask to be left alone, for a day at most', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    expect(pauseOf('120', now)).toBe(120_000);
    expect(pauseOf('Thu, 01 Jan 2026 01:00:00 GMT', now)).toBe(3_600_000);
    expect(pauseOf('Thu, 01 Jan 2099 01:00:00 GMT', now)).toBe(86_400_000);
    expect(pauseOf('9999999999', now)).toBe(86_400_000);
    for (const nonsense of [undefined, '', '-5', 'soon', '1e9', 'Wed, 31 Dec 2025 01:00:00 GMT'])
      expect(pauseOf(nonsense, now)).toBe(0);
  });
});
