// A bucket as whoever owns it asks it, past the product: made, listed, emptied.
import { AwsV4Signer } from 'aws4fetch';

/** @returns {Promise<{ status: number, text: string, bytes: Buffer }>} */
export async function rawly({ endpoint, region, key, secret }, method, path, { datetime } = {}) {
  const signed = await new AwsV4Signer({
    ...{ method, url: endpoint + path, service: 's3', region, datetime },
    ...{ accessKeyId: key, secretAccessKey: secret, headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } },
  }).sign();
  const answer = await fetch(signed.url, { method, headers: signed.headers });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, bytes, text: bytes.toString('latin1') };
}

export async function makeBucket(settings, bucket) {
  const { status, text } = await rawly(settings, 'PUT', `/${bucket}`);
  if (status !== 200) throw new Error(`No bucket could be made: ${status} ${text.slice(0, 300)}`);
}

export async function listed(settings, bucket) {
  const keys = [];
  for (let after = ''; ;) {
    const { text } = await rawly(settings, 'GET', `/${bucket}?list-type=2&start-after=${encodeURIComponent(after)}`);
    const page = [...text.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key);
    keys.push(...page);
    if (page.length === 0 || !text.includes('<IsTruncated>true')) return keys;
    after = page.at(-1);
  }
}

/** What was begun in parts and never became whole. */
export async function unfinished(settings, bucket) {
  const { text } = await rawly(settings, 'GET', `/${bucket}?uploads=`);
  return [...text.matchAll(/<UploadId>/g)].length;
}
