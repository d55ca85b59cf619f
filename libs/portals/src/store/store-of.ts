import { isIP } from 'node:net';
import { type Config, ConfigError } from '#lib/config';
import { DiskStore } from './disk-store.js';
import { type MediaStore } from './media-store.js';
import { S3Store } from './s3-store.js';

/** Of IPv4, or of IPv6 in its brackets. */
const isAddress = (host: string): boolean => isIP(host.replace(/^\[|\]$/g, '')) > 0;

export type StoreSettings = Pick<Config, keyof Config & `media${string}`>;

/** The store that the settings name: a bucket where they name a service for it, otherwise the disk of this machine. */
export function mediaStoreOf(config: StoreSettings): MediaStore {
  const { mediaS3Endpoint: endpoint, mediaS3Bucket: bucket, mediaS3Region: region } = config;
  const { mediaS3Key: key, mediaS3Secret: secret, mediaS3Style: style } = config;
  if (!endpoint) {
    if (bucket || key || secret) throw new ConfigError(['MEDIA_S3_ENDPOINT must be set with the bucket and its key.']);
    return new DiskStore(config);
  }
  const { username, password, search, hash } = new URL(endpoint);
  const faults = [
    ...(username || password || search || hash
      ? ['MEDIA_S3_ENDPOINT must be an address without a name, a password or a query.']
      : []),
    ...(bucket && /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)
      ? []
      : ['MEDIA_S3_BUCKET must be the name of a bucket.']),
    ...(style === 'host' && isAddress(new URL(endpoint).hostname)
      ? ['MEDIA_S3_STYLE must be path where MEDIA_S3_ENDPOINT has no name: nothing can stand before an IP address.']
      : []),
    ...(key && secret ? [] : ['MEDIA_S3_KEY and MEDIA_S3_SECRET must be set with MEDIA_S3_ENDPOINT.']),
  ];
  if (faults.length > 0) throw new ConfigError(faults);
  return new S3Store({ endpoint, bucket: bucket!, region, key: key!, secret: secret!, style });
}
