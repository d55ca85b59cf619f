import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type ReadableStream } from 'node:stream/web';
import { Bucket, type BucketSettings } from './bucket.js';
import { type ByteRange, checkPlace, MediaStore, StoreUnavailable } from './media-store.js';
import { hashOf, Parts, WHOLE_BYTES } from './parts.js';
import { moving } from './moving.js';

/** Deletes at once. */
const AT_ONCE = 8;
/** What is kept to see whether anything can be; no folder of ours is called so. */
const CHECKED = 'check';

/**
 * In a bucket of an S3 service, under the names that files have on a disk. Nobody is ever led there: all bytes pass through here, so that the same
 * questions are asked of who may see them, and the bucket is closed to all others.
 */
export class S3Store extends MediaStore {
  private readonly bucket: Bucket;
  private readonly parts: Parts;

  constructor(settings: BucketSettings) {
    super();
    this.bucket = new Bucket(settings);
    this.parts = new Parts(this.bucket);
  }

  /** One request, or parts that one makes whole: all or nothing; the service refuses what did not arrive as it was sent, by its hash. */
  async put(folder: string, name: string, file: string): Promise<void> {
    const key = keyOf(folder, name);
    const { size } = await stat(file);
    if (size > WHOLE_BYTES) return this.parts.put(key, file, size);
    const headers = { 'x-amz-content-sha256': await hashOf(file) };
    const answer = await this.bucket.ask({ method: 'PUT', key, headers, body: await openAsBlob(file) });
    if (!answer) throw new StoreUnavailable('PUT 404');
    await answer.body?.cancel();
  }

  async get(folder: string, name: string, range?: ByteRange): Promise<Readable | undefined> {
    const headers = range && { range: `bytes=${range[0]}-${range[1]}` };
    const answer = await this.bucket.ask({ method: 'GET', key: keyOf(folder, name), headers });
    if (!answer?.body) return answer && Readable.from([]);
    const isAsAsked = answer.status === (range ? 206 : 200);
    if (!isAsAsked) {
      await answer.body.cancel();
      throw new StoreUnavailable(`GET ${answer.status} where ${range ? 'a part' : 'all'} was asked for`);
    }
    return moving(answer.body as ReadableStream<Uint8Array>);
  }

  async check(isWriting = false): Promise<void> {
    const answer = await this.bucket.ask({ method: 'GET', query: { 'list-type': '2', 'max-keys': '1' } });
    if (!answer) throw new StoreUnavailable('GET 404');
    await answer.body?.cancel();
    if (!isWriting) return;
    for (const method of ['PUT', 'DELETE'] as const)
      await (await this.bucket.ask({ method, key: CHECKED, body: method === 'PUT' ? 'x' : undefined }))?.body?.cancel();
  }

  async remove(folder: string): Promise<void> {
    const prefix = `${keyOf(folder)}/`;
    await this.parts.abandon(prefix);
    let next: string | undefined;
    do {
      const token = next && { 'continuation-token': next };
      const answer = await this.bucket.ask({ method: 'GET', query: { 'list-type': '2', prefix, ...token } });
      if (!answer) throw new StoreUnavailable('GET 404');
      const listed = await answer.text();
      const keys = [...listed.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key!);
      for (let i = 0; i < keys.length; i += AT_ONCE)
        await Promise.all(keys.slice(i, i + AT_ONCE).map((key) => this.removeOne(key, prefix)));
      next = /<NextContinuationToken>([^<]+)</.exec(listed)?.[1];
    } while (next);
  }

  private async removeOne(key: string, prefix: string): Promise<void> {
    if (!key.startsWith(prefix)) throw new StoreUnavailable('GET listed what was not asked for');
    const answer = await this.bucket.ask({ method: 'DELETE', key });
    await answer?.body?.cancel();
  }
}

/** As on the disk: what is there can be copied here. Names need no other signs than addresses have. */
function keyOf(folder: string, name?: string): string {
  checkPlace(folder, name);
  return [folder.slice(-2), folder, ...(name === undefined ? [] : [name])].join('/');
}
