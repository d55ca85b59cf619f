import { hash } from 'node:crypto';

interface Answer {
  status: number;
  text?: string;
  tag?: string;
}

/** Files that come in parts: nobody finds them before they are made whole. */
export class BucketParts {
  readonly begun = new Map<string, { key: string; parts: Buffer[] }>();
  /** What it says of one that is made whole, after it has said that all is well. */
  saysInTheEnd: string | undefined;

  constructor(private readonly objects: Map<string, Buffer>) {}

  /** Undefined where something else is asked. */
  answer(method: string, key: string, query: URLSearchParams, body: Buffer): Answer | undefined {
    const id = query.get('uploadId');
    if (id !== null) return this.answerFor(method, id, Number(query.get('partNumber')), body);
    if (!query.has('uploads')) return undefined;
    if (method === 'GET') return { status: 200, text: this.list(query.get('prefix') ?? '') };
    const begun = `2~${this.begun.size}.x`;
    this.begun.set(begun, { key, parts: [] });
    return {
      status: 200,
      text: `<InitiateMultipartUploadResult><UploadId>${begun}</UploadId></InitiateMultipartUploadResult>`,
    };
  }

  private answerFor(method: string, id: string, number: number, body: Buffer): Answer {
    const begun = this.begun.get(id);
    if (!begun) return { status: 404, text: '<Error><Code>NoSuchUpload</Code></Error>' };
    if (method === 'PUT') {
      begun.parts[number - 1] = body;
      return { status: 200, tag: tagOf(body) };
    }
    if (method === 'POST' && this.saysInTheEnd) return { status: 200, text: this.saysInTheEnd };
    this.begun.delete(id);
    if (method === 'DELETE') return { status: 204 };
    const named = [...String(body).matchAll(/<ETag>([^<]+)</g)].map(([, tag]) => tag);
    if (named.join() !== begun.parts.map(tagOf).join())
      return { status: 400, text: '<Error><Code>InvalidPart</Code></Error>' };
    this.objects.set(begun.key, Buffer.concat(begun.parts));
    return { status: 200, text: '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>' };
  }

  private list(prefix: string): string {
    const all = [...this.begun].filter(([, { key }]) => key.startsWith(prefix));
    return all.map(([id, { key }]) => `<Upload><Key>${key}</Key><UploadId>${id}</UploadId></Upload>`).join('');
  }
}

const tagOf = (bytes: Buffer): string => `"${hash('md5', bytes, 'hex')}"`;
