// Files that are sent to the product, and read back as they were.
import { hash, randomBytes } from 'node:crypto';

export const BUCKET = 's-pass-product';
export const LARGE_BYTES = 70_000_000;

export const envOf = ({ endpoint, bucket, region, key, secret }) => ({
  ...{ MEDIA_S3_ENDPOINT: endpoint, MEDIA_S3_BUCKET: bucket, MEDIA_S3_REGION: region },
  ...{ MEDIA_S3_KEY: key, MEDIA_S3_SECRET: secret },
});
/** A document of random bytes: no two are the same. */
export const documentOf = (length) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(length - 9)]);
export const hashOf = (bytes) => hash('sha256', bytes, 'hex');
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Whole, by range, and by its length. */
export async function isRead(sender, { id, sha256 }) {
  const { original } = await sender.media(id);
  const whole = await sender.fetch(original);
  const bytes = Buffer.from(await whole.arrayBuffer());
  const part = await sender.fetch(original, { headers: { range: 'bytes=8388600-8388619' } });
  const some = Buffer.from(await part.arrayBuffer());
  const head = await sender.fetch(original, { method: 'HEAD' });
  return (
    hashOf(bytes) === sha256 &&
    part.status === 206 &&
    some.equals(bytes.subarray(8_388_600, 8_388_620)) &&
    head.headers.get('content-length') === String(bytes.length)
  );
}
