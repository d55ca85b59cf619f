// Stands before a store and hands on what is asked, byte for byte; what goes wrong on the way is for a scenario to say.
import { Agent, createServer, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * `trouble(request)` answers `{ status, code }` in place of the store, `{ cut: bytes }` ends both sides once so many came back, `{ cutSent: bytes }` once
 * so many were sent, `{ stop: bytes }` says nothing more after so many, `{ wait: ms }` keeps it waiting, `slow` gives
 * 64 kB each hundredth of a second.
 */
export async function bridgeTo(endpoint) {
  const { hostname, port } = new URL(endpoint);
  const agent = new Agent({ keepAlive: true });
  const bridge = { trouble: () => undefined, asked: [] };
  const server = createServer((asked, reply) => void hand(asked, reply));
  async function hand(asked, reply) {
    const { method, url, headers } = asked;
    bridge.asked.push({ method, url, headers });
    const trouble = bridge.trouble(asked) ?? {};
    if (trouble.wait) await delay(trouble.wait);
    if (trouble.status) {
      asked.resume();
      return void reply.writeHead(trouble.status).end(`<Error><Code>${trouble.code}</Code></Error>`);
    }
    const onward = request({ hostname, port, method, path: url, headers, agent }, (answer) => {
      reply.writeHead(answer.statusCode, answer.headers);
      let came = 0;
      answer.on('data', (piece) => {
        came += piece.length;
        if (trouble.cut !== undefined && came > trouble.cut) return end();
        if (trouble.stop !== undefined && came > trouble.stop) return void answer.pause();
        if (trouble.slow) {
          answer.pause();
          setTimeout(() => answer.resume(), 10);
        }
        if (!reply.write(piece)) answer.pause();
      });
      reply.on('drain', () => answer.resume());
      answer.on('end', () => reply.end());
      answer.on('error', end);
    });
    const end = () => {
      onward.destroy();
      asked.socket.destroy();
    };
    onward.on('error', end);
    reply.on('close', () => reply.writableFinished || onward.destroy());
    let sent = 0;
    asked.on('data', (piece) => {
      sent += piece.length;
      if (trouble.cutSent !== undefined && sent > trouble.cutSent) return end();
      if (!onward.write(piece)) asked.pause();
    });
    onward.on('drain', () => asked.resume());
    asked.on('end', () => onward.end());
    asked.on('error', end);
  }
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(bridge, {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      agent.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  });
}
