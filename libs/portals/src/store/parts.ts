import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Bucket, codeOf } from './bucket.js';
import { StoreUnavailable } from './media-store.js';

/** Up to this a file is one request: what is larger would take too long for one where the way is slow, and starts anew for each hiccup. */
export const WHOLE_BYTES = 16 * 1024 * 1024;
/** Of one part; no service takes less than 5 MB, but for the last. */
const PART_BYTES = 8 * 1024 * 1024;
/** No service takes more of one file. */
const MOST_PARTS = 10_000;

/** SHA-256 of a file, or of a part of it. */
export async function hashOf(file: string, start = 0, end?: number): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { start, end }), hash);
  return hash.digest('hex');
}

/** Files in parts, each of which is tried again for itself: nothing is there before all of them are, and what was begun in vain goes. */
export class Parts {
  constructor(private readonly bucket: Bucket) {}

  async put(key: string, file: string, size: number): Promise<void> {
    // Whoever began before was killed: a file is sent by one at a time.
    await this.endWhere(key, (begun) => begun === key);
    const uploadId = idIn(await this.text({ method: 'POST', key, query: { uploads: '' } }));
    try {
      const bytes = Math.max(PART_BYTES, Math.ceil(size / MOST_PARTS));
      const blob = await openAsBlob(file);
      const tags: string[] = [];
      for (let from = 0; from < size; from += bytes) {
        const to = Math.min(from + bytes, size);
        tags.push(
          await this.putPart(key, uploadId, tags.length + 1, blob.slice(from, to), await hashOf(file, from, to - 1)),
        );
      }
      await this.makeWhole(key, uploadId, tags);
    } catch (error) {
      await this.end(key, uploadId).catch(() => undefined);
      throw error;
    }
  }

  private async putPart(key: string, uploadId: string, number: number, body: Blob, hash: string): Promise<string> {
    const query = { partNumber: String(number), uploadId };
    const headers = { 'x-amz-content-sha256': hash };
    const answer = await this.bucket.ask({ method: 'PUT', key, query, headers, body, isPatient: true });
    await answer?.body?.cancel();
    const tag = answer?.headers.get('etag');
    if (!tag) throw new StoreUnavailable('PUT a part without its tag');
    return tag;
  }

  /** It may begin to answer that all is well before it knows: what it says in the end counts. */
  private async makeWhole(key: string, uploadId: string, tags: readonly string[]): Promise<void> {
    const parts = tags.map((tag, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>${tag}</ETag></Part>`).join('');
    const body = `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts}</CompleteMultipartUpload>`;
    const headers = { 'content-type': 'application/xml' };
    const said = await this.text({ method: 'POST', key, query: { uploadId }, headers, body, isPatient: true });
    if (!said.includes('<CompleteMultipartUploadResult')) throw new StoreUnavailable(`POST 200 ${codeOf(said)}`.trim());
  }

  /** Lets go of what was begun below this and never became whole: nobody sees it, and it is paid for. */
  abandon(prefix: string): Promise<void> {
    return this.endWhere(prefix, (begun) => begun.startsWith(prefix));
  }

  private async endWhere(prefix: string, isMeant: (key: string) => boolean): Promise<void> {
    const query = { uploads: '', prefix };
    const listed = await this.text({ method: 'GET', query }).catch((error: unknown) => {
      // A key that may not ask, or a service that cannot tell, keeps nobody from the rest.
      if (error instanceof StoreUnavailable && /\b(400|403|405|501)\b/.test(error.reason)) return '';
      throw error;
    });
    for (const [upload] of listed.matchAll(/<Upload>.*?<\/Upload>/gs)) {
      const key = /<Key>([^<]+)<\/Key>/.exec(upload)?.[1];
      if (key !== undefined && isMeant(key)) await this.end(key, idIn(upload));
    }
  }

  private async end(key: string, uploadId: string): Promise<void> {
    const answer = await this.bucket.ask({ method: 'DELETE', key, query: { uploadId } }).catch((error: unknown) => {
      if (error instanceof StoreUnavailable && error.reason.includes('NoSuchUpload')) return undefined;
      throw error;
    });
    await answer?.body?.cancel();
  }

  private async text(question: Parameters<Bucket['ask']>[0]): Promise<string> {
    const answer = await this.bucket.ask(question);
    if (!answer) throw new StoreUnavailable(`${question.method} 404`);
    return answer.text();
  }
}

const idIn = (text: string): string => {
  const id = /<UploadId>([^<]+)<\/UploadId>/.exec(text)?.[1];
  if (!id) throw new StoreUnavailable('POST without the id of what was begun');
  return id;
};
