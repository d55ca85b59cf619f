import { type IncomingMessage } from 'node:http';
import { type Duplex } from 'node:stream';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Config } from '#lib/config';
import { type KernelDriver, networkOf, Turns } from '#lib/graphql';
import { type ActorReader, type Seeking } from '#lib/identity';
import { type Logger } from '#lib/logging';
import { type Origins } from '../cors.js';
import { Count } from './count.js';
import {
  CHECK_MS,
  LONGEST_MESSAGE,
  PING_MS,
  SHARE,
  SHARE_OF_ADDRESS,
  SOCKETS_OF_CLIENT,
  SUBSCRIPTIONS_OF_CLIENT,
} from './limits.js';
import { watchSockets } from './metrics.js';
import { LiveSocket } from './socket.js';

/** Tells the client that the server goes, or that it must begin again: it connects anew at once. */
export const RESTART = 1012;
const LAST_WORDS_MS = 1000;

export interface SocketsSettings {
  config: Pick<Config, 'httpConnections'>;
  origins: Origins;
  driver: () => KernelDriver;
  actors: () => ActorReader;
  seeking: (request: FastifyRequest) => Seeking;
  logger: Logger;
}

/** All sockets of this process: how many there are of whom, and what ends them. */
export class Sockets {
  private readonly open = new Set<LiveSocket>();
  private readonly byAddress = new Count();
  private readonly byClient = new Count();
  private readonly followed = new Count();
  readonly turns = new Turns();
  private readonly server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: LONGEST_MESSAGE,
    handleProtocols: () => GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  private isStopping = false;
  private isChecking = false;
  private isHearing = false;
  subscriptions = 0;

  constructor(readonly settings: SocketsSettings) {
    watchSockets(this);
  }

  get size(): number {
    return this.open.size;
  }

  watch(server: FastifyInstance): void {
    const checking = setInterval(() => void this.check(), CHECK_MS).unref();
    const pinging = setInterval(() => this.open.forEach((socket) => socket.ping()), PING_MS).unref();
    server.addHook('preClose', (done) => {
      clearInterval(checking);
      clearInterval(pinging);
      this.isStopping = true;
      this.endAll('stop');
      done();
    });
  }

  /** Why there is no room for one more; undefined where there is. */
  refusal({ ip }: FastifyRequest): 'server' | 'client' | undefined {
    const most = Math.floor(this.settings.config.httpConnections * SHARE);
    if (this.isStopping || this.size >= most) return 'server';
    return this.byAddress.of(networkOf(ip)) >= Math.ceil(most * SHARE_OF_ADDRESS) ? 'client' : undefined;
  }

  /** Whether all that changes is heard; begins to listen with the first who asks. */
  async hears(): Promise<boolean> {
    const { live } = this.settings.driver();
    if (!live) return false;
    if (!this.isHearing) live.onLost(() => this.endAll('lost'));
    this.isHearing = true;
    return live.listens();
  }

  accept(request: FastifyRequest, raw: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.server.handleUpgrade(raw, socket, head, (webSocket: WebSocket) => {
      const leave = this.byAddress.add(networkOf(request.ip));
      const one = new LiveSocket(webSocket, request, this);
      this.open.add(one);
      webSocket.once('close', () => {
        this.open.delete(one);
        leave();
      });
    });
  }

  /** Counts a socket for who was found behind it; undefined where they have enough. */
  claim(client: string): (() => void) | undefined {
    return this.byClient.of(client) < SOCKETS_OF_CLIENT ? this.byClient.add(client) : undefined;
  }

  /** Counts what they follow. */
  follow(client: string): (() => void) | undefined {
    if (this.followed.of(client) >= SUBSCRIPTIONS_OF_CLIENT) return undefined;
    const leave = this.followed.add(client);
    this.subscriptions++;
    let isThere = true;
    return () => {
      if (isThere) this.subscriptions--;
      isThere = false;
      leave();
    };
  }

  private endAll(why: 'lost' | 'stop'): void {
    for (const socket of this.open) socket.end(RESTART, why, LAST_WORDS_MS);
  }

  /** One after the other: however many there are, they take one connection to the database at most. */
  private async check(): Promise<void> {
    // Before there is one, the application may not be there either.
    if (this.size === 0 || this.isChecking) return;
    if (!this.settings.driver().live?.isSure) this.endAll('lost');
    this.isChecking = true;
    for (const socket of [...this.open]) await socket.check();
    this.isChecking = false;
  }
}
