// Jest runs this once before the specs of a project that uses the database.
import { openTestPostgres } from './test-postgres.mjs';

export default async function setUp() {
  if (process.env.TEST_RUN) return;
  const opened = await openTestPostgres();
  Object.assign(process.env, opened.env);
  globalThis.closeTestPostgres = async () => {
    for (const name of Object.keys(opened.env)) delete process.env[name];
    await opened.close();
  };
}
