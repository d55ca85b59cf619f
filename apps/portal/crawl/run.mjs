// npm run crawl [-- --base=http://localhost:3000 --roles=nobody,manager --sample=2 --within=/formations --minutes=30]: follows every link of the portal as
// each role, on four widths, in both themes and languages, and ends with a table of faults. Without --base it starts a server of its own.
import { join } from 'node:path';
import { buildPortal, buildServer } from '../../../tools/build.mjs';
import { children, whenAskedToEnd } from '../../../tools/children.mjs';
import { runNode } from '../../../tools/run.mjs';
import { ensureInstalled } from '../../../tools/install.mjs';
import { explain } from '../../../tools/trouble.mjs';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const words = process.argv.slice(2);
let postgres;

whenAskedToEnd(() => end(130));

try {
  await ensureInstalled('everything');
  const base = words.find((word) => word.startsWith('--base='))?.slice('--base='.length) ?? (await ownServer());
  const hooks = new URL('typescript.mjs', import.meta.url).href;
  const crawl = await runNode(['--no-warnings', `--import=${hooks}`, join(here, 'crawl.ts'), ...words], {
    env: { BASE_URL: base },
    onLine: (line) => console.log(line),
  });
  await end(crawl.ok ? 0 : 1);
} catch (error) {
  console.error(explain(error));
  await end(1);
}

async function ownServer() {
  await buildServer();
  await buildPortal();
  // These import packages, which may have been installed a moment ago.
  const { openTestPostgres } = await import('../../../tools/test-postgres.mjs');
  const { demonstrationDatabase, serveDemonstration } = await import('../../../tools/demonstration-server.mjs');
  postgres = await openTestPostgres();
  return serveDemonstration(await demonstrationDatabase(postgres, 'crawl'), 'npm run crawl');
}

async function end(code) {
  await children.endAll();
  await postgres?.close().catch(() => undefined);
  process.exit(code);
}
