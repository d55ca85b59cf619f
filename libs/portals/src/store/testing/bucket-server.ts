import { hash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { rangeOf } from '#lib/files';
import { BucketParts } from './bucket-parts.js';
import { signatureOf } from './signature.js';

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const BUCKET = 'media';
/** So few, that lists have several pages. */
const LISTED_AT_ONCE = 3;

/** How a request fails: with a status instead of an answer, with no answer at all, or with half of one. */
export type Trouble = { status: number; code?: string } | 'LOST' | 'HALF';

/** An S3 service with one bucket in memory, as far as media need it. It answers nobody whose signature is not right. */
export class BucketServer {
  readonly objects = new Map<string, Buffer>();
  readonly parts = new BucketParts(this.objects);
  /** Asked of each question before it is answered. */
  trouble: (method: string, key: string, query: URLSearchParams) => Trouble | undefined = () => undefined;
  asked = 0;
  /** Why questions were refused that nothing was to go wrong with. */
  readonly refused: string[] = [];
  private readonly server: Server = createServer((request, reply) => void this.answer(request, reply));

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get settings() {
    const endpoint = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return {
      endpoint,
      bucket: BUCKET,
      region: 'fr-par',
      key: 'AKIAIOSFODNN7EXAMPLE',
      secret: SECRET,
      style: 'path' as const,
    };
  }

  get env(): Record<string, string> {
    const { endpoint, bucket, region, key, secret } = this.settings;
    return {
      ...{ MEDIA_S3_ENDPOINT: endpoint, MEDIA_S3_BUCKET: bucket, MEDIA_S3_REGION: region },
      ...{ MEDIA_S3_KEY: key, MEDIA_S3_SECRET: secret },
    };
  }

  private async answer(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    this.asked++;
    const { pathname, searchParams } = new URL(url, 'http://store');
    const [bucket = '', ...rest] = decodeURIComponent(pathname).slice(1).split('/');
    const key = rest.join('/');
    const trouble = this.trouble(method, key, searchParams);
    if (trouble === 'LOST') return void request.socket.destroy();
    const body = await buffer(request);
    if (trouble && trouble !== 'HALF') return fault(reply, trouble.status, trouble.code ?? 'SlowDown');
    const refusal = refusalOf(request, body);
    if (refusal) this.refused.push(refusal);
    if (refusal) return fault(reply, 403, refusal);
    if (bucket !== BUCKET) return fault(reply, 404, 'NoSuchBucket');
    const inParts = this.parts.answer(method, key, searchParams, body);
    if (inParts) return void reply.writeHead(inParts.status, { etag: inParts.tag ?? '' }).end(inParts.text);
    if (method === 'GET' && key === '') return this.list(searchParams, reply);
    if (method === 'PUT') this.objects.set(key, body);
    if (method === 'DELETE') this.objects.delete(key);
    if (method !== 'GET') return void reply.writeHead(method === 'PUT' ? 200 : 204).end();
    const object = this.objects.get(key);
    if (!object) return fault(reply, 404, 'NoSuchKey');
    const range = rangeOf(headers.range, object.length);
    if (range === 'none') return fault(reply, 416, 'InvalidRange');
    const part = range ? object.subarray(range[0], range[1] + 1) : object;
    reply.writeHead(range ? 206 : 200, { 'content-length': part.length });
    if (trouble !== 'HALF') return void reply.end(part);
    reply.write(part.subarray(0, part.length / 2), () => request.socket.destroy());
  }

  private list(asked: URLSearchParams, reply: ServerResponse): void {
    const from = asked.get('continuation-token') ?? '';
    const all = [...this.objects.keys()]
      .filter((key) => key.startsWith(asked.get('prefix') ?? '') && key > from)
      .sort();
    const page = all.slice(0, LISTED_AT_ONCE);
    const next = all.length > page.length ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    const keys = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
    reply
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(`<ListBucketResult>${keys}${next}</ListBucketResult>`);
  }
}

function refusalOf({ method = '', url = '', headers }: IncomingMessage, body: Buffer): string | undefined {
  const [, given] = /Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ?? [];
  if (!given) return 'AccessDenied';
  const expected = signatureOf({ method, url, headers: headers as Record<string, string>, secret: SECRET });
  if (given !== expected) return 'SignatureDoesNotMatch';
  if (hash('sha256', body, 'hex') !== headers['x-amz-content-sha256']) return 'XAmzContentSHA256Mismatch';
  return undefined;
}

const fault = (reply: ServerResponse, status: number, code: string): void =>
  void reply.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
