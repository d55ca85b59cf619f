// A small HTTP/1.1 client that costs little beside what it measures: one request at a time on each of a few kept connections.
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

export function requestBytes({ port, path, headers, body }) {
  const lines = [`POST ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`, `content-length: ${Buffer.byteLength(body)}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** A kept connection; `send` calls back with the status and the length of the body. */
export class Connection {
  constructor(port) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('error', (error) => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('the server closed the connection')));
    this.rest = undefined;
    this.done = undefined;
  }

  send(bytes, done) {
    this.done = done;
    this.socket.write(bytes);
  }

  close() {
    this.done = undefined;
    this.socket.destroy();
  }

  fail(error) {
    const done = this.done;
    this.done = undefined;
    done?.(error, 0, 0);
  }

  take(chunk) {
    const bytes = this.rest ? Buffer.concat([this.rest, chunk]) : chunk;
    const answer = parse(bytes);
    if (!answer) {
      this.rest = bytes;
      return;
    }
    this.rest = undefined;
    const done = this.done;
    this.done = undefined;
    done?.(undefined, answer.status, answer.length);
  }
}

/** Undefined until the whole answer is there. */
function parse(bytes) {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return undefined;
  const head = bytes.latin1Slice(0, headEnd);
  const status = Number(head.slice(9, 12));
  const start = headEnd + 4;
  const given = /\r\ncontent-length: *(\d+)/i.exec(head);
  if (given) {
    const length = Number(given[1]);
    return bytes.length - start >= length ? { status, length } : undefined;
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) throw new Error(`An answer without a length:\n${head}`);
  let length = 0;
  for (let at = start; ; ) {
    const end = bytes.indexOf('\r\n', at);
    if (end < 0) return undefined;
    const size = parseInt(bytes.latin1Slice(at, end), 16);
    if (size === 0) return bytes.length >= end + 4 ? { status, length } : undefined;
    length += size;
    at = end + 2 + size + 2;
    if (at > bytes.length) return undefined;
  }
}
