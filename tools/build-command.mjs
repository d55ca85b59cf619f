// npm run build: the server and the portal into dist/, whatever is stale.
import { buildPortal, buildServer } from './build.mjs';
import { explain } from './trouble.mjs';

try {
  await buildServer();
  await buildPortal();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
