// Somebody of a team who sends files, has them recorded, and reads them: by HTTP alone.
import { setTimeout as delay } from 'node:timers/promises';
import { post, signIn } from '../client.mjs';

const TUS = { 'tus-resumable': '1.0.0' };
const RECORD =
  'mutation ($input: MediaRecordInput!) { mediaRecord(input: $input) { media { id } userErrors { code message } } }';
const MEDIA = 'query ($id: ID!) { media(id: $id) { isDrawn original url(width: 300) renditions { url } } }';
const DELETE =
  'mutation ($input: MediaDeleteInput!) { mediaDelete(input: $input) { removedId userErrors { code message } } }';
const RIGHTS = {
  author: 'A. Durand',
  licence: 'etalab-2.0',
  imageRight: 'NOBODY',
  alternativeFr: 'Une halle en bois.',
};
/** How long somebody goes on trying, as the client of tus does. */
const PATIENCE_MS = 120_000;

export class Sender {
  constructor(house, organization, cookie) {
    Object.assign(this, { house, organization, cookie });
  }

  static async of(house, query) {
    const { rows } = await query(
      `select id from network.organization where demonstration and kind = 'CAUE' order by key limit 1`,
    );
    return new Sender(house, rows[0].id, await signIn(house, 'gestion@demonstration.example'));
  }

  fetch(path, { method = 'GET', headers = {}, body, timeoutMs = 120_000 } = {}) {
    const settings = { method, body, headers: { cookie: this.cookie, ...headers }, duplex: 'half' };
    return fetch(new URL(path, this.house.url), { ...settings, signal: AbortSignal.timeout(timeoutMs) });
  }

  async begin(length) {
    const metadata = `organization ${Buffer.from(this.organization).toString('base64')}`;
    const headers = { ...TUS, 'upload-length': String(length), 'upload-metadata': metadata };
    const begun = await this.fetch('/files/uploads', { method: 'POST', headers });
    if (begun.status !== 201) throw new Error(`No upload was begun: ${begun.status} ${await begun.text()}`);
    return begun.headers.get('location');
  }

  patch(path, offset, body) {
    const headers = { ...TUS, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) };
    return this.fetch(path, { method: 'PATCH', headers, body });
  }

  /** How much of it has come; undefined where nobody can say now. */
  async offsetOf(path) {
    const answer = await this.fetch(path, { method: 'HEAD', headers: TUS }).catch(() => undefined);
    return answer?.status === 200 ? Number(answer.headers.get('upload-offset')) : undefined;
  }

  /** Sends all of it and goes on where it was cut off, for as long as that takes. Answers its path, what was refused meanwhile, and how often it went on. */
  async send(bytes, bodyOf = (rest) => rest) {
    const path = await this.begin(bytes.length);
    const refused = [];
    const until = Date.now() + PATIENCE_MS;
    for (let offset = 0, tries = 0; ; tries++) {
      const sent = await this.patch(path, offset, bodyOf(bytes.subarray(offset), tries)).catch(() => undefined);
      if (sent?.status === 204 && Number(sent.headers.get('upload-offset')) === bytes.length)
        return { path, refused, tries };
      refused.push(sent?.status ?? 'LOST');
      if (Date.now() > until) throw new Error(`Never taken: ${refused.join(', ')}`);
      let at;
      while ((at = await this.offsetOf(path)) === undefined && Date.now() < until) await delay(300);
      if (at === bytes.length) return { path, refused, tries: tries + 1 };
      offset = at ?? offset;
    }
  }

  async record(path, title) {
    const input = { uploadId: path.split('/').at(-1), title, ...RIGHTS };
    const { body } = await post(this.house, RECORD, { variables: { input }, cookie: this.cookie });
    const id = body.data?.mediaRecord?.media?.id;
    if (!id) throw new Error(`It was not recorded: ${JSON.stringify(body).slice(0, 500)}`);
    return id;
  }

  async media(id) {
    return (await post(this.house, MEDIA, { variables: { id }, cookie: this.cookie })).body.data?.media;
  }

  async drawn(id) {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await delay(100)) {
      const media = await this.media(id);
      if (media?.isDrawn) return media;
    }
    throw new Error('It is never drawn');
  }

  async delete(id) {
    const { body } = await post(this.house, DELETE, { variables: { input: { id } }, cookie: this.cookie });
    if (!body.data?.mediaDelete?.removedId)
      throw new Error(`It was not deleted: ${JSON.stringify(body).slice(0, 500)}`);
  }
}
