// OpenStack Swift with its S3 interface (s3api), as OVHcloud and others have offered it: one proxy, one server of each kind, one disk that is a folder.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../house.mjs';
import { answers, launch } from './process.mjs';

export const needs = {
  programs: ['swift-ring-builder', 'swift-proxy-server', 'swift-object-server', 'memcached'],
  packages: 'swift-proxy swift-account swift-container swift-object memcached',
};
const KINDS = ['account', 'container', 'object'];

export async function openSwift(root) {
  const folder = join(root, 'swift');
  fs.mkdirSync(join(folder, 'nodes', 'disk'), { recursive: true });
  const user = userInfo().username;
  const secret = randomBytes(16).toString('hex');
  const [port, cache] = [await freePort(), await freePort()];
  const write = (name, text) => {
    fs.writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  write('swift.conf', `[swift-hash]\nswift_hash_path_suffix = ${randomBytes(8).toString('hex')}\n`);
  const running = [];
  const stop = async () => {
    for (const one of [...running].reverse()) await one.stop();
  };
  const run = (...command) => {
    running.push(launch(command));
    return running.at(-1);
  };
  try {
    run('memcached', '-l', '127.0.0.1', '-p', String(cache), '-m', '32', '-u', user);
    for (const kind of KINDS) {
      const own = await freePort();
      const ring = join(folder, `${kind}.builder`);
      execFileSync('swift-ring-builder', [ring, 'create', '6', '1', '1']);
      execFileSync('swift-ring-builder', [ring, 'add', `r1z1-127.0.0.1:${own}/disk`, '1']);
      execFileSync('swift-ring-builder', [ring, 'rebalance'], { stdio: 'ignore' });
      run(`swift-${kind}-server`, write(`${kind}.conf`, serverConf({ folder, kind, port: own, user })));
    }
    const proxy = run('swift-proxy-server', write('proxy.conf', proxyConf({ folder, port, cache, user, secret })));
    await proxy.until(() => answers(`http://127.0.0.1:${port}/healthcheck`));
    return {
      name: 'Swift 2.35 (s3api)',
      settings: { endpoint: `http://127.0.0.1:${port}`, region: 'gra', key: 'product:files', secret },
      asksRegion: true,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const serverConf = ({ folder, kind, port, user }) => `[DEFAULT]
swift_dir = ${folder}
devices = ${folder}/nodes
mount_check = false
bind_ip = 127.0.0.1
bind_port = ${port}
user = ${user}
workers = 1
log_address = ${folder}/none
[pipeline:main]
pipeline = ${kind}-server
[app:${kind}-server]
use = egg:swift#${kind}
`;

const proxyConf = ({ folder, port, cache, user, secret }) => `[DEFAULT]
swift_dir = ${folder}
bind_ip = 127.0.0.1
bind_port = ${port}
user = ${user}
workers = 2
log_address = ${folder}/none
[pipeline:main]
pipeline = catch_errors gatekeeper healthcheck cache listing_formats bulk s3api tempauth slo dlo proxy-server
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:${cache}
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:bulk]
use = egg:swift#bulk
[filter:s3api]
use = egg:swift#s3api
location = gra
[filter:tempauth]
use = egg:swift#tempauth
user_product_files = ${secret} .admin
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
`;
