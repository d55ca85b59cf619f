import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharedDatabase, startTestApp, type TestApp } from '#lib/testing';

let app: TestApp;
beforeAll(async () => {
  const { url } = sharedDatabase();
  // No standby, which it finds out: it is not read from, and whoever writes is told all the same.
  app = await startTestApp({ databaseUrl: url, env: { DATABASE_READ_URLS: url } });
});
afterAll(() => app?.close());

describe('where standbys are read from', () => {
  it('whoever has written is told how far the log had come, in a header and a cookie, and whoever has read is not', async () => {
    const written = await app.post('mutation { signOut { userErrors { code } } }');
    const position = written.headers.get('read-after');
    expect(position).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/);
    expect(written.headers.getSetCookie()).toEqual(
      expect.arrayContaining([expect.stringContaining(`__Host-read-after=${position}; Path=/; Secure; HttpOnly`)]),
    );
    for (const after of [position!, 'FFFFFFFF/FFFFFFFF', 'nonsense']) {
      const read = await app.post('{ __typename }', {}, { 'read-after': after, cookie: `__Host-read-after=${after}` });
      expect(read.status).toBe(200);
      expect(read.headers.get('read-after')).toBeNull();
      expect(read.headers.getSetCookie()).toEqual([]);
    }
  });
});
