import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A program that is told things: keeps what comes, and answers as it is told to. */
export class Receiver {
  readonly received: Received[] = [];
  connections = 0;
  answer: RequestListener = (_, response) => void response.writeHead(204).end();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => void pieces.push(piece));
      request.on('end', () => {
        const { url = '', headers } = request;
        this.received.push({ path: url, headers, body: Buffer.concat(pieces).toString() });
        this.answer(request, response);
      });
    });
    this.server.on('connection', () => this.connections++);
  }

  static async open(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hooks?key=keep-this-quiet`;
  }

  /** From now on with this status and these headers. */
  answers(status: number, headers: Record<string, string> = {}): void {
    this.answer = (_, response) => void response.writeHead(status, headers).end();
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
