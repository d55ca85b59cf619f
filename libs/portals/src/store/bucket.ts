import { hash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { StoreUnavailable } from './media-store.js';

/** A bucket of an S3 service, as the settings name it. */
export interface BucketSettings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly key: string;
  readonly secret: string;
  /** Where the bucket is named: after the host, or before it as a part of its name. */
  readonly style: 'path' | 'host';
}

interface Question {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Of an object; without it the bucket itself is asked. */
  key?: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: Blob | string;
  /** Much is lost where this one fails: it is waited for longer. */
  isPatient?: boolean;
}

/** How often something is tried that may work the next time, and how long it is waited before, in milliseconds. */
const PAUSES = [100, 400];
const PATIENT_PAUSES = [...PAUSES, 1600, 5000];
/** How long it may take to begin to answer; whatever is sent has to arrive before. */
const ANSWER_MS = 10_000;
const ANSWER_TO_FILE_MS = 30_000;
/** It is not an object that is missing. */
const GONE = new Set(['NoSuchBucket', 'NoSuchUpload']);
/** It was asked in a way that may work the next time. */
const AGAIN = new Set([408, 425, 429]);

/**
 * Asks a bucket, each question signed. The operator of this installation says where it is, so that it may be on this machine or within a network of
 * one's own, unlike addresses that users write.
 */
export class Bucket {
  constructor(private readonly settings: BucketSettings) {}

  /** What it answers; undefined where there is no such object. */
  async ask(question: Question): Promise<Response | undefined> {
    for (const pause of [...(question.isPatient ? PATIENT_PAUSES : PAUSES), undefined]) {
      const answer = await this.once(question).catch((error: Error) => reasonOf(error));
      if (typeof answer !== 'string' && answer.ok) return answer;
      const code = typeof answer === 'string' ? answer : await codeIn(answer);
      const status = typeof answer === 'string' ? 0 : answer.status;
      if (status === 404 && !GONE.has(code)) return undefined;
      const mayWork = status === 0 || status >= 500 || AGAIN.has(status);
      if (!mayWork || pause === undefined)
        throw new StoreUnavailable([question.method, status || '', code].filter(Boolean).join(' '));
      await delay(pause * (0.5 + Math.random()));
    }
    throw new Error('unreachable');
  }

  private async once({ method, key = '', query = {}, headers = {}, body }: Question): Promise<Response> {
    const { region, key: accessKeyId, secret: secretAccessKey } = this.settings;
    const address = this.addressOf(key);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const carried = typeof body === 'string' ? hash('sha256', body, 'hex') : NOTHING;
    const signed = await new AwsV4Signer({
      ...{ method, url: address.href, headers: { 'x-amz-content-sha256': carried, ...headers } },
      ...{ accessKeyId, secretAccessKey, region, service: 's3' },
    }).sign();
    // Lengths and ranges are those of the bytes that are kept.
    signed.headers.set('accept-encoding', 'identity');
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Late()), body ? ANSWER_TO_FILE_MS : ANSWER_MS);
    try {
      return await fetch(signed.url, {
        method,
        headers: signed.headers,
        body,
        redirect: 'manual',
        signal: late.signal,
      });
    } finally {
      clearTimeout(timer);
    }
  }

  private addressOf(key: string): URL {
    const { endpoint, bucket, style } = this.settings;
    const address = new URL(endpoint.replace(/\/+$/, ''));
    if (style === 'host') address.hostname = `${bucket}.${address.hostname}`;
    return new URL(`${address.href.replace(/\/+$/, '')}/${style === 'host' ? '' : `${bucket}/`}${key}`);
  }
}

class Late extends Error {
  readonly code = 'TIMEOUT';
}

/** SHA-256 of no bytes. */
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Never what was asked: that names a key of access. */
const reasonOf = (error: Error): string => {
  const { code } = (error.cause ?? error) as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
};

/** What it says is wrong, in one word. */
export const codeOf = (text: string): string => /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? '';

async function codeIn(answer: Response): Promise<string> {
  const text = await answer.text().catch(() => '');
  // Somebody who sends elsewhere may say so in no other way.
  return codeOf(text) || (answer.status >= 300 && answer.status < 400 ? 'Redirect' : '');
}
