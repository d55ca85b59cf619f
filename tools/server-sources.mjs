// What the server is made of: what is compiled, and what a build is known by.
import { filesIn } from './sources.mjs';

/** The TypeScript of the server. */
export function serverModules() {
  const places = ['apps/api', 'apps/cli', 'apps/worker', 'libs'];
  return filesIn(places, (file) => /(?<!\.d)\.ts$/.test(file) && !isForTests(file) && !isForClients(file));
}

function isForTests(file) {
  return file.endsWith('.spec.ts') || file.includes('/testing/');
}

/** Packed for others, see libs/client/pack.mjs. */
function isForClients(file) {
  return file.startsWith('libs/client/');
}
