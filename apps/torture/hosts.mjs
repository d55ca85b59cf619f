// Hosts of a network that exists on this machine alone: each in a network namespace, joined to this one by a cable that can be cut.
// Needs root and iproute2.
import { execFileSync } from 'node:child_process';

const ip = (...words) => execFileSync('ip', words, { stdio: ['ignore', 'pipe', 'pipe'] }).toString();

const NOBODY = '02:00:00:00:00:99';

/** Whether this machine lets it be tried. */
export function canMakeHosts() {
  try {
    ip('netns', 'list');
    return process.getuid() === 0;
  } catch {
    return false;
  }
}

/** @param {string} name at most four letters @param {number} number its network: 10.77.number.0 */
export function makeHost(name, number) {
  const namespace = `s-pass-${process.pid}-${name}`;
  const [near, far] = [`sp${name}${process.pid % 100_000}`, 'eth0'];
  const [here, address] = [1, 2].map((last) => `10.77.${number}.${last}`);
  ip('netns', 'add', namespace);
  ip('link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', namespace);
  ip('address', 'add', `${here}/30`, 'dev', near);
  ip('link', 'set', near, 'up');
  ip('-n', namespace, 'address', 'add', `${address}/30`, 'dev', far);
  ip('-n', namespace, 'link', 'set', 'lo', 'up');
  ip('-n', namespace, 'link', 'set', far, 'up');
  return {
    address,
    /** This machine, as it is seen from there. */
    here,
    /** What runs a program there. */
    through: ['ip', 'netns', 'exec', namespace],
    /** What is sent is lost without a word, both ways: it goes to a card that nobody has. */
    cut() {
      ip('neighbour', 'replace', address, 'lladdr', NOBODY, 'dev', near, 'nud', 'permanent');
      ip('-n', namespace, 'neighbour', 'replace', here, 'lladdr', NOBODY, 'dev', far, 'nud', 'permanent');
    },
    mend() {
      ip('neighbour', 'delete', address, 'dev', near);
      ip('-n', namespace, 'neighbour', 'delete', here, 'dev', far);
    },
    remove() {
      ip('link', 'delete', near);
      ip('netns', 'delete', namespace);
    },
  };
}
