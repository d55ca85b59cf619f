import { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Socket } from 'node:net';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Counter, Gauge } from 'prom-client';
import { type Config } from '#lib/config';
import { RETRY_AFTER_SECONDS } from '#lib/graphql';
import { Connection } from './connection.js';

type Setting = Pick<Config, 'httpConnections' | 'httpUnreadMegabytes' | 'httpWriteTimeoutMs' | 'trustProxy'>;

/** A smaller answer is not worth counting: a connection has few of them. */
const LARGE_BYTES = 16 * 1024;
/** Requests that one connection may have open: browsers and proxies have one, programs that pipeline some. */
const MOST_OPEN = 64;
/** An answer that is read at all has been read within this time, or its client is slow. */
const SLOW_MS = 250;
const CHECK_MS = 500;
/** What a client takes is seen in steps of a megabyte or more, which the system keeps under way to it: so two looks at least. */
const stuckMs = (writeTimeoutMs: number): number => Math.max(2 * CHECK_MS, writeTimeoutMs / 10);

const cut = new Counter({
  name: 'http_slow_clients_cut_total',
  help: 'Connections closed because answers were not read in time, or too much waited on them.',
});

const unread = new Gauge({
  name: 'http_answers_unread_bytes',
  help: 'Size of the large answers that wait for their clients to read them.',
});

/**
 * Keeps clients that do not read from filling the memory. What waits to be read, by all and by each address, is bounded, and
 * so is the time. One interval looks at connections that lag; for an answer that is read at once nothing is set up.
 */
export class SlowClients {
  private readonly connections = new Map<Socket, Connection>();
  private readonly counts = new Map<string, number>();
  private readonly byAddress = new Map<string, number>();
  private bytes = 0;

  constructor(private readonly setting: Setting) {}

  watch(server: FastifyInstance): void {
    const http = server.server as Server;
    http.maxConnections = this.setting.httpConnections;
    http.on('connection', (socket: Socket) => this.open(socket));
    // Those that are kept open for later make room for whoever asks now.
    http.on('drop', () => http.closeIdleConnections());
    http.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) =>
      this.begin(socket, response),
    );
    // Behind the input and output of this turn: after a turn that took long, what clients took meanwhile is seen first.
    const timer = setInterval(() => setImmediate(() => this.check()), CHECK_MS).unref();
    server.addHook('onClose', (_, done) => {
      clearInterval(timer);
      done();
    });
    // Without a promise: it runs for every answer. Before one is compressed: its whole text is held meanwhile.
    server.addHook('onSend', (request, reply, payload, done) => {
      const bytes = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : 0;
      if (bytes < LARGE_BYTES || this.hold(request, reply, bytes)) return done(null, payload);
      done(null, tooMuchWaits(request, reply));
    });
  }

  private open(socket: Socket): void {
    const address = socket.remoteAddress ?? '';
    const count = (this.counts.get(address) ?? 0) + 1;
    this.counts.set(address, count);
    const connection = new Connection(socket);
    this.connections.set(socket, connection);
    socket.once('close', () => {
      this.connections.delete(socket);
      for (const held of connection.releaseAll()) this.add(held.address, -held.bytes);
      add(this.counts, address, -1);
    });
    const { httpConnections, trustProxy } = this.setting;
    // Nobody takes all of them, but a proxy, which everybody comes through.
    if (trustProxy === 0 && count > Math.ceil(httpConnections / 2)) drop(connection);
  }

  private begin(socket: Socket, response: ServerResponse): void {
    const connection = this.connections.get(socket);
    if (!connection) return;
    // Node reads on for a while behind an answer that is not read.
    if (++connection.open > MOST_OPEN) return drop(connection);
    response.once('close', () => {
      connection.open--;
      const held = connection.release(response);
      if (held) this.add(held.address, -held.bytes);
    });
  }

  /** False when there is no room for it, whoever gives way. */
  private hold({ ip: address, socket }: FastifyRequest, { raw }: FastifyReply, bytes: number): boolean {
    const connection = this.connections.get(socket);
    if (!connection || socket.destroyed) return true;
    if (!this.makeRoom(bytes, address)) return false;
    connection.hold(raw, { bytes, address }, Date.now());
    this.add(address, bytes);
    return true;
  }

  /**
   * Those that have waited longest give way: to others in any case, to the same address only where nothing of them is read.
   * One answer is always possible, to each address too.
   */
  private makeRoom(bytes: number, address: string): boolean {
    const most = this.setting.httpUnreadMegabytes * 2 ** 20;
    const own = (): number => this.byAddress.get(address) ?? 0;
    const isOwnFull = (): boolean => own() > 0 && own() + bytes > most / 4;
    const isFull = (): boolean => this.bytes > 0 && this.bytes + bytes > most;
    while (isFull() || isOwnFull()) {
      const longest = this.longestWaiting(isOwnFull() ? address : undefined);
      if (!longest) return false;
      for (const held of longest.releaseAll()) this.add(held.address, -held.bytes);
      drop(longest);
    }
    return true;
  }

  private longestWaiting(address: string | undefined): Connection | undefined {
    const now = Date.now();
    const still = stuckMs(this.setting.httpWriteTimeoutMs);
    let found: Connection | undefined;
    for (const one of this.connections.values()) {
      if (address !== undefined && !(one.holdsFor(address) && one.isStuck(still))) continue;
      if (one.since < (found?.since ?? now - SLOW_MS)) found = one;
    }
    return found;
  }

  private add(address: string, bytes: number): void {
    this.bytes += bytes;
    unread.set(this.bytes);
    add(this.byAddress, address, bytes);
  }

  private check(): void {
    const now = Date.now();
    for (const connection of this.connections.values())
      if (connection.isTooSlow(now, this.setting.httpWriteTimeoutMs)) drop(connection);
  }
}

function add(amounts: Map<string, number>, key: string, amount: number): void {
  const sum = (amounts.get(key) ?? 0) + amount;
  if (sum > 0) amounts.set(key, sum);
  else amounts.delete(key);
}

function drop({ socket }: Connection): void {
  if (socket.destroyed) return;
  cut.inc();
  socket.destroy();
}

/** In place of the answer: nothing was sent of it yet. */
function tooMuchWaits({ id: requestId }: FastifyRequest, reply: FastifyReply): string {
  for (const name of ['content-length', 'content-encoding', 'etag']) reply.removeHeader(name);
  reply
    .code(503)
    .type('application/json; charset=utf-8')
    .headers({ 'retry-after': String(RETRY_AFTER_SECONDS), 'cache-control': 'no-store' });
  const message =
    'Answers to you, or to all, wait to be read, and there is no room for more. Read them, then ask again.';
  const extensions = { code: 'UNAVAILABLE', retryAfterSeconds: RETRY_AFTER_SECONDS, requestId };
  return JSON.stringify({ errors: [{ message, extensions }] });
}
