// HAProxy before two hosts, as docker/haproxy/haproxy.cfg has it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '../../tools/project.mjs';
import { post } from './client.mjs';
import { freePort } from './house.mjs';

/** What a host is given to be found, or found gone, by the proxy. */
export const NOTICED_MS = 3000;

export async function proxyBefore(houses) {
  const port = await freePort();
  const [a, b] = houses.map(({ host, port: own }) => `${host.address}:${own}`);
  const child = spawn('haproxy', ['-db', '-f', join(projectRoot, 'docker/haproxy/haproxy.cfg')], {
    stdio: 'ignore',
    env: { PATH: process.env.PATH, LISTEN: `127.0.0.1:${port}`, API_A: a, API_B: b },
  });
  const ended = new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', ({ code }) =>
      reject(
        new Error(code === 'ENOENT' ? 'Needs haproxy: apt-get install haproxy.' : `HAProxy did not start: ${code}`),
      ),
    );
  });
  const proxy = { url: `http://127.0.0.1:${port}`, stop: () => (child.kill('SIGTERM'), ended) };
  for (let tries = 0; (await post(proxy, '{ __typename }')).status !== 200; tries++) {
    if (tries > 100) throw new Error('HAProxy did not start.');
    await Promise.race([delay(100), ended]);
  }
  await delay(NOTICED_MS);
  return proxy;
}
