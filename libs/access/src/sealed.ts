import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const SALT = 16;
const IV = 12;
const TAG = 16;

/** What is sealed; one is not opened as another. */
export type Sealed = 'badge key' | 'webhook secret';

/** Each time by a key of its own, which follows from the secret, what is sealed and the salt. */
const keyOf = (secret: string, salt: Buffer, what: Sealed): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, what, 32));

/** Text that only whoever has the secret reads (AES-256-GCM). */
export function seal(secret: string, text: string, what: Sealed): Buffer {
  const salt = randomBytes(SALT);
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, salt, what), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), sealed]);
}

/** Null when it was sealed with another secret, or changed since. */
export function unseal(secret: string, bytes: Buffer, what: Sealed): string | null {
  const [salt, iv, tag] = [
    bytes.subarray(0, SALT),
    bytes.subarray(SALT, SALT + IV),
    bytes.subarray(SALT + IV, SALT + IV + TAG),
  ];
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, salt, what), iv, { authTagLength: TAG });
    decipher.setAuthTag(tag);
    return decipher.update(bytes.subarray(SALT + IV + TAG), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}
