import { createServer, type Server, type Socket } from 'node:net';
import pg from 'pg';

const OK = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]);
/** The process and the key that a pooler makes up. */
const KEY = Buffer.from([0x4b, 0, 0, 0, 12, 0x7f, 1, 2, 3, 4, 5, 6, 7]);
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
const GOODBYE = 0x58;

/** Lends connections of a database to whoever connects: for as long as they stay, or for one transaction, when all share one. */
export class TestPooler {
  private readonly sockets = new Set<Socket>();
  private readonly connections: pg.Client[] = [];
  private shared: Promise<Lent> | undefined;

  private constructor(
    private readonly server: Server,
    readonly url: string,
    private readonly begin: pg.ClientConfig,
    private readonly lends: 'session' | 'transaction',
  ) {}

  /** @param begin what its connections ask for when they begin */
  static async before(databaseUrl: string, lends: TestPooler['lends'], begin: pg.ClientConfig): Promise<TestPooler> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(databaseUrl);
    url.port = String((server.address() as { port: number }).port);
    const pooler = new TestPooler(server, url.href, { connectionString: databaseUrl, ...begin }, lends);
    server.on('connection', (socket) => pooler.take(socket));
    return pooler;
  }

  async end(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
    for (const connection of this.connections) await connection.end().catch(() => undefined);
  }

  private take(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    let lent: Promise<Lent> | undefined;
    socket.on('data', (chunk) => {
      if (!lent) {
        lent = this.lends === 'session' ? this.open() : (this.shared ??= this.open());
        return socket.write(Buffer.concat([OK, KEY, READY]));
      }
      if (chunk[0] !== GOODBYE) void lent.then((connection) => connection.ask(socket, chunk));
    });
  }

  private async open(): Promise<Lent> {
    const connection = new pg.Client(this.begin);
    await connection.connect();
    this.connections.push(connection);
    return new Lent((connection as unknown as { connection: { stream: Socket } }).connection.stream);
  }
}

/** A connection, and who has it now. */
class Lent {
  private holder: Socket | undefined;
  private readonly waiting: [Socket, Buffer][] = [];

  constructor(private readonly stream: Socket) {
    stream.removeAllListeners('data').on('data', (chunk: Buffer) => {
      this.holder?.write(chunk);
      if (!chunk.subarray(-READY.length).equals(READY)) return;
      this.holder = undefined;
      const next = this.waiting.shift();
      if (next) this.ask(...next);
    });
  }

  ask(socket: Socket, chunk: Buffer): void {
    if (this.holder && this.holder !== socket) return void this.waiting.push([socket, chunk]);
    this.holder = socket;
    this.stream.write(chunk);
  }
}
