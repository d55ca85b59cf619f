import { createServer, connect, type Server, type Socket } from 'node:net';

/** Stands between a process and its database, so that a test can hold or cut what passes. */
export class DatabaseProxy {
  private readonly sockets = new Set<Socket>();
  private server: Server;
  private held = false;
  readonly url: string;
  private readonly target: { host: string; port: number };

  private constructor(databaseUrl: string, server: Server, port: number) {
    const url = new URL(databaseUrl);
    this.target = { host: url.hostname, port: Number(url.port) };
    url.port = String(port);
    this.url = url.href;
    this.server = server;
    server.on('connection', (client) => this.join(client));
  }

  static async before(databaseUrl: string): Promise<DatabaseProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new DatabaseProxy(databaseUrl, server, (server.address() as { port: number }).port);
  }

  /** Nothing from the database reaches the process until `release`. */
  hold(): void {
    this.held = true;
    for (const socket of this.sockets) socket.pause();
  }

  release(): void {
    this.held = false;
    for (const socket of this.sockets) socket.resume();
  }

  /** The database is gone: connections break and new ones are refused. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  async restore(): Promise<void> {
    const port = Number(new URL(this.url).port);
    this.server = createServer((client) => this.join(client));
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
  }

  private join(client: Socket): void {
    const database = connect(this.target);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (chunk) => to.write(chunk));
      from.on('error', () => undefined);
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      if (this.held) from.pause();
    }
  }
}
