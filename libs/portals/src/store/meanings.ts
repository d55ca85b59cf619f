/** What one who runs the server can do about what a service says in a word. Settings are named, and never what is in them. */
const MEANINGS: readonly [pattern: RegExp, meaning: string][] = [
  [/NoSuchBucket/, 'there is no such bucket: make it, or correct MEDIA_S3_BUCKET'],
  [/InvalidAccessKeyId/, 'it does not know the key: correct MEDIA_S3_KEY'],
  [
    /SignatureDoesNotMatch/,
    'the secret is another, or something between changes what is asked: correct MEDIA_S3_SECRET',
  ],
  [/AuthorizationHeaderMalformed|Redirect/, 'the bucket is elsewhere: correct MEDIA_S3_REGION and MEDIA_S3_ENDPOINT'],
  [/RequestTimeTooSkewed/, 'the clock of this machine is wrong: set it'],
  [/AccessDenied/, 'the key may not do this: give it the rights that docs/operations.md names'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH/, 'nothing answers there: correct MEDIA_S3_ENDPOINT, or wait'],
  [
    /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_VERIFY/,
    'its certificate is not one that this machine trusts: NODE_EXTRA_CA_CERTS names others',
  ],
  [/TIMEOUT/, 'it takes too long'],
  [/QuotaExceeded|EntityTooLarge|InsufficientStorage|ENOSPC|EDQUOT/, 'there is no room left'],
  [/EACCES|EPERM|EROFS/, 'the folder is not ours to write: correct MEDIA_FOLDER, or its owner'],
];

export function meaningOf(reason: string): string {
  const known = MEANINGS.find(([pattern]) => pattern.test(reason));
  return known ? ` (${known[1]})` : '';
}
