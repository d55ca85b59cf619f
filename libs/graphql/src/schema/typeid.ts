import { createHash, randomBytes } from 'node:crypto';

/**
 * TypeIDs: a prefix that names the kind, then 128 bits in Crockford's base 32. `typeId` makes a UUIDv7 (sortable by
 * time); `derivedId` makes a UUIDv8 from a natural key, so that reference data has the same ids on every installation.
 */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SHAPE = /^([a-z](?:[a-z_]*[a-z])?)_([0-7][0-9a-hjkmnp-tv-z]{25})$/;

export function typeId(prefix: string, now = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  return `${prefix}_${encode(bytes, 7)}`;
}

export function derivedId(prefix: string, ...key: string[]): string {
  const digest = createHash('sha256')
    .update([prefix, ...key].join('|'))
    .digest();
  return `${prefix}_${encode(digest.subarray(0, 16), 8)}`;
}

/** The prefix of a well-formed TypeID, or undefined. */
export function prefixOf(id: string): string | undefined {
  return SHAPE.exec(id)?.[1];
}

function encode(bytes: Buffer, version: number): string {
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (let i = 0; i < 26; i++) {
    text = ALPHABET[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return text;
}
