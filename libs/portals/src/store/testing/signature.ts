import { createHmac, hash } from 'node:crypto';

/** A request as it was signed, and with what. */
export interface Signed {
  method: string;
  /** Path and query as they came. */
  url: string;
  headers: Readonly<Record<string, string | undefined>>;
  secret: string;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * What the signature of a request has to be, by the published algorithm (AWS Signature Version 4) and by nothing that signs here: its
 * spec holds it against the published examples.
 */
export function signatureOf({ method, url, headers, secret }: Signed): string {
  const [, scope = '', names = ''] =
    /Credential=[^/]+\/([^,\s]+),\s*SignedHeaders=([^,\s]+)/.exec(headers['authorization'] ?? '') ?? [];
  const [day = '', region = '', service = ''] = scope.split('/');
  const [path = '', query = ''] = url.split('?');
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map((pair) => pair.split('=').map((part) => encoded(decodeURIComponent(part.replaceAll('+', ' ')))))
    .map(([name, value = '']) => `${name}=${value}`)
    .sort();
  const canonical = [
    ...[
      method,
      path
        .split('/')
        .map((part) => encoded(decodeURIComponent(part)))
        .join('/'),
      pairs.join('&'),
    ],
    ...names.split(';').map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    ...['', names, headers['x-amz-content-sha256']],
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hash('sha256', canonical, 'hex')].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), service), 'aws4_request');
  return hmac(key, text).toString('hex');
}
