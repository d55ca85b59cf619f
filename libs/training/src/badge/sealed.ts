import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const SALT = 16;
const IV = 12;
const TAG = 16;

/** Each time by a key of its own, which follows from the secret and the salt. */
const keyOf = (secret: string, salt: Buffer): Buffer => Buffer.from(hkdfSync('sha256', secret, salt, 'badge key', 32));

/** Text that only whoever has the secret reads (AES-256-GCM). */
export function seal(secret: string, text: string): Buffer {
  const salt = randomBytes(SALT);
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, salt), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), sealed]);
}

/** Null when it was sealed with another secret, or changed since. */
export function unseal(secret: string, bytes: Buffer): string | null {
  const [salt, iv, tag] = [
    bytes.subarray(0, SALT),
    bytes.subarray(SALT, SALT + IV),
    bytes.subarray(SALT + IV, SALT + IV + TAG),
  ];
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, salt), iv, { authTagLength: TAG });
    decipher.setAuthTag(tag);
    return decipher.update(bytes.subarray(SALT + IV + TAG), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}
