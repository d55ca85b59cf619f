import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const HINT_LENGTH = PREFIX.length + 4;

export const newSigningSecret = (): string => PREFIX + randomBytes(32).toString('base64');
export const hintOf = (secret: string): string => secret.slice(0, HINT_LENGTH);

/** The headers of Standard Webhooks: a signature for each secret that is live, so that a receiver may still know the former. */
export function signedHeaders(
  id: string,
  body: string,
  secrets: readonly string[],
  at = new Date(),
): Record<string, string> {
  const timestamp = Math.floor(at.getTime() / 1000);
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'content-type': 'application/json',
    'user-agent': 'S-PASS-Territoires-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}
