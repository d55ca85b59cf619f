import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet } from 'jose';
import { seal, unseal } from '#lib/access';
import { todayInParis } from '#lib/graphql';
import { somebody } from '#lib/testing';
import { BadgeKeys } from '#lib/training';
import { completedBy } from '../testing/completed.js';
import { nord, publishedCourse, useTraining } from '../testing/training.js';

const SECRET = 'a secret of at least thirty-two characters';
const training = useTraining({ SEALING_SECRET: SECRET, PUBLIC_URL: 'https://portail.example' });
const keys = () => training.app.app.get(BadgeKeys);

let course: string;
let own: { headers: Record<string, string> };
beforeAll(async () => {
  course = await publishedCourse(training);
  own = await somebody(training.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] });
  await keys().ready;
});

let day = 0;
async function issued(name: string): Promise<{ id: string; number: string; code: string; sha256: string }> {
  const { sessionId } = await completedBy(training, course, `2030-09-${String(++day + 9)}`, [name]);
  const { results } = await training.write(
    'certificatesIssue',
    { trainingSessionId: sessionId, kind: 'ATTESTATION' },
    'results { certificate { id number code sha256 } }',
  );
  return results[0].certificate;
}
const get = (path: string, headers = {}) => fetch(`${training.app.url}${path}`, { headers });
const badge = async (id: string) => (await get(`/files/certificates/${id}.jwt`, own.headers)).text();
const published = async () => createLocalJWKSet((await (await get('/badges/jwks.json')).json()) as JSONWebKeySet);

/** As somebody does who has the badge and the keys that were published, and no connection. */
async function proved(jwt: string, known?: Awaited<ReturnType<typeof published>>): Promise<any> {
  const set = known ?? (await published());
  const { payload } = await compactVerify(jwt, set);
  return JSON.parse(new TextDecoder().decode(payload));
}

/** The bit of a credential in the list that it names. */
async function isRevoked({ statusListCredential, statusListIndex }: any): Promise<boolean> {
  const list = await proved(await (await get(new URL(statusListCredential).pathname)).text());
  const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'));
  expect(bits.length * 8).toBe(131_072);
  return Boolean(bits[statusListIndex >> 3]! & (0x80 >> (statusListIndex & 7)));
}

describe('a badge', () => {
  it('says what the certificate says, and proves itself by the published key alone', async () => {
    const certificate = await issued('Badge');
    const jwt = await badge(certificate.id);
    expect(decodeProtectedHeader(jwt)).toMatchObject({
      alg: 'RS256',
      kid: expect.stringMatching(/^https:\/\/portail\.example\/badges\/keys\//),
    });
    const credential = await proved(jwt);
    expect(credential).toMatchObject({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      iss: `https://portail.example/badges/issuers/${nord}`,
      jti: credential.id,
      sub: credential.credentialSubject.id,
      issuer: { name: 'CAUE du Nord' },
      validFrom: `${todayInParis()}T00:00:00Z`,
      credentialSubject: {
        identifier: [{ identityHash: 'Zoé Badge', identityType: 'name', hashed: false }],
        achievement: { name: 'Observer le cadre de vie', description: 'Savoir tenir un observatoire participatif.' },
      },
    });
    expect(credential.evidence[0].id).toContain(`number=${certificate.number}&code=${certificate.code}`);
    expect(credential.evidence[0].description).toContain(certificate.sha256);
    const { iss: _iss, jti: _jti, nbf: _nbf, sub: _sub, ...same } = credential;
    expect(await (await get(`/files/certificates/${certificate.id}.json`, own.headers)).json()).toEqual(same);
    expect(await isRevoked(credential.credentialStatus)).toBe(false);
  });

  it('does not prove itself once a letter of it is another', async () => {
    const [header, payload, signature] = (await badge((await issued('Faussaire')).id)).split('.') as [
      string,
      string,
      string,
    ];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    claims.credentialSubject.identifier[0].identityHash = 'Somebody Else';
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
    await expect(proved([header, forged, signature].join('.'))).rejects.toMatchObject({
      code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });
  });

  it('is in the list of those that were revoked, once its certificate was revoked or replaced', async () => {
    const [revoked, replaced, stands] = [await issued('Un'), await issued('Deux'), await issued('Trois')];
    const before = await Promise.all(
      [revoked, replaced, stands].map(async ({ id }) => (await proved(await badge(id))).credentialStatus),
    );
    await training.write('certificateRevoke', { id: revoked.id, reason: 'x' });
    await training.write('certificateReissue', { id: replaced.id, reason: 'x' });
    expect(await Promise.all(before.map(isRevoked))).toEqual([true, true, false]);
  });

  it('is given to those alone who may see the certificate', async () => {
    const { id } = await issued('Privé');
    const other = await somebody(training.pool);
    for (const kind of ['jwt', 'json'])
      for (const headers of [{}, other.headers])
        expect((await get(`/files/certificates/${id}.${kind}`, headers)).status).toBe(404);
  });
});

describe('what is published', () => {
  it('is who issues, each key by its name, and nothing else', async () => {
    expect(await (await get(`/badges/issuers/${nord}`)).json()).toMatchObject({
      type: 'Profile',
      name: 'CAUE du Nord',
    });
    const [key] = ((await (await get('/badges/jwks.json')).json()) as any).keys;
    expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    expect(await (await get(new URL(key.kid).pathname)).json()).toEqual(key);
    for (const path of ['issuers/organization_nothing', 'keys/x', 'status/0', 'status/2', 'status/999999', 'status/x'])
      expect([path, (await get(`/badges/${path}`)).status]).toEqual([path, 404]);
  });

  it('keeps the keys that signed before', async () => {
    const { id } = await issued('Ancienne clé');
    const before = await badge(id);
    const next = await keys().rotate();
    const after = await badge(id);
    expect(decodeProtectedHeader(after).kid).toContain(next);
    expect(decodeProtectedHeader(before).kid).not.toContain(next);
    const set = await published();
    for (const jwt of [before, after]) expect((await proved(jwt, set)).name).toBe('Observer le cadre de vie');
  });

  it('is signed by a key that the database holds sealed', async () => {
    const { rows } = await training.pool.query('select sealed from training.badge_key where retired_at is null');
    expect(rows).toHaveLength(1);
    expect(rows[0].sealed.includes(Buffer.from('PRIVATE KEY'))).toBe(false);
    expect(unseal(SECRET, rows[0].sealed, 'badge key')).toContain('PRIVATE KEY');
    expect(unseal('another secret of thirty-two characters', rows[0].sealed, 'badge key')).toBeNull();
    const sealed = seal(SECRET, 'text', 'badge key');
    sealed[sealed.length - 1]! ^= 1;
    expect(unseal(SECRET, sealed, 'badge key')).toBeNull();
  });
});
