import { describe, expect, it } from '@jest/globals';
import { type BrowserAnswer as Answer, PASSWORD } from '#lib/testing';
import { useIdentity } from '../testing/identity.js';

const identity = useIdentity({ PUBLIC_URL: 'https://s-pass.example' });

describe('sessions', () => {
  it('are listed for their owner alone, and end when they are revoked', async () => {
    const { email, browser } = await identity.account();
    const other = identity.browser();
    await other.do('signIn', { email, password: PASSWORD });
    const { data } = await browser.ask('{ viewer { sessions(first: 10) { totalCount nodes { id isCurrent } } } }');
    expect(data.viewer.sessions.totalCount).toBe(2);
    const theirs = data.viewer.sessions.nodes.find((s: any) => !s.isCurrent).id;
    const stranger = await identity.account();
    expect((await stranger.browser.ask(`{ node(id: "${theirs}") { id } }`)).data.node).toBeNull();
    expect(await stranger.browser.do('sessionRevoke', { id: theirs })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect(await browser.do('sessionRevoke', { id: theirs })).toEqual({ userErrors: [] });
    expect((await other.ask('{ viewer { id } }')).data.viewer).toBeNull();
    await browser.do('signOutEverywhere', null);
    expect((await browser.ask('{ viewer { id } }')).data.viewer).toBeNull();
  });

  it('get a new secret once a day, and requests under way may still use the old one', async () => {
    const { browser } = await identity.account();
    const old = browser.cookie;
    await identity.pool.query(`update identity.session set rotated_at = now() - interval '25 hours'`);
    await identity.forgotten();
    const byOld = () => identity.app.post('{ viewer { id } }', {}, { cookie: old });
    const answers = await Promise.all([1, 2, 3].map(byOld));
    const set = answers.flatMap((answer) => answer.headers.getSetCookie());
    expect(set).toHaveLength(1);
    expect(set[0]).toMatch(/^__Host-session=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Expires=/);
    for (const answer of answers) expect(((await answer.json()) as Answer).data.viewer).not.toBeNull();
    await identity.forgotten();
    expect(((await (await byOld()).json()) as Answer).data.viewer).not.toBeNull();
    browser.cookie = set[0]!.split(';')[0]!;
    expect((await browser.ask('{ viewer { id } }')).data.viewer).not.toBeNull();
    await identity.pool.query(`update identity.session set rotated_at = now() - interval '2 minutes'`);
    await identity.forgotten();
    expect(((await (await byOld()).json()) as Answer).data.viewer).toBeNull();
  });

  it('are of no use to a page of another site', async () => {
    const { cookie } = (await identity.account()).browser;
    const viewerOn = async (site: string | undefined, origin: string): Promise<unknown> => {
      const headers = { cookie, origin, ...(site && { 'sec-fetch-site': site }) };
      return ((await (await identity.app.post('{ viewer { id } }', {}, headers)).json()) as Answer).data.viewer;
    };
    expect(await viewerOn('cross-site', 'https://any.example')).toBeNull();
    expect(await viewerOn('same-site', 'https://other.example.org')).toBeNull();
    expect(await viewerOn('same-origin', identity.app.url)).not.toBeNull();
    // A browser that does not say where a request comes from still names the origin of its page.
    for (const origin of ['https://evil.example', 'null', `${identity.app.url}.evil.example`])
      expect(await viewerOn(undefined, origin)).toBeNull();
    for (const origin of [identity.app.url, 'https://s-pass.example'])
      expect(await viewerOn(undefined, origin)).not.toBeNull();
  });

  it('keep their secrets as hashes', async () => {
    const { browser } = await identity.account();
    const secret = browser.cookie.split('=')[1];
    const { rows } = await identity.pool.query(
      `select count(*)::int as n from identity.session where $1 in (secret_hash, coalesce(former_hash, ''))`,
      [secret],
    );
    expect(rows[0].n).toBe(0);
  });
});
