export default async function tearDown() {
  await globalThis.closeTestPostgres?.();
  delete globalThis.closeTestPostgres;
}
