import { projectRoot } from '#lib/config';
import { afterEach, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

interface Api {
  child: ChildProcess;
  ended: Promise<string>;
  isListening: boolean;
  words: () => string;
}
const { ApiKeeper } = (await import(join(projectRoot, 'tools/api-keeper.mjs'))) as {
  ApiKeeper: new (options: { launch: () => Api; base: string; isEnding: () => boolean }) => {
    start(): Promise<void>;
    replace(options?: { keep?: boolean }): Promise<void>;
  };
};

const launched: Api[] = [];
let isEnding = false;
afterEach(async () => {
  isEnding = true;
  for (const { child } of launched) child.kill('SIGKILL');
  await Promise.all(launched.map(({ ended }) => ended));
});

function launch(script: string, isListening = true): Api {
  const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  const ended = new Promise<string>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`)),
  );
  const api = { child, ended, isListening, words: () => 'no luck' };
  launched.push(api);
  return api;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it('starts a server again that fails at once where its database has moved to', async () => {
  const port = await freePort();
  const ready = '{"status":"ok","processes":{"answering":1,"of":1}}';
  const good = `require('node:http').createServer((_, response) => response.end('${ready}')).listen(${port}, '127.0.0.1')`;
  const base = `http://127.0.0.1:${port}`;
  const next = [good, 'process.exit(1)', good];
  const keeper = new ApiKeeper({ launch: () => launch(next.shift()!), base, isEnding: () => isEnding });
  await keeper.start();
  await expect(keeper.replace({ keep: true })).rejects.toThrow(/stopped while starting/);
  const answers = (): Promise<boolean> =>
    fetch(base).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; !(await answers()); tries++) {
    if (tries > 1200) throw new Error('It is not started again.');
    await delay(50);
  }
  expect(launched).toHaveLength(3);
});

it('takes no other server for its own that has its port', async () => {
  const other = createHttpServer((_, response) => response.end('{"status":"ok","processes":{"answering":1,"of":1}}'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const refused = () => launch('setTimeout(() => process.exit(1), 500)', false);
  const keeper = new ApiKeeper({ launch: refused, base, isEnding: () => isEnding });
  await expect(keeper.start()).rejects.toThrow(/stopped while starting/);
  other.close();
});
