import { hashOf } from '#lib/access';

/** Recognized by scanners that look for leaked secrets. */
export const KEY_PREFIX = 'spass_key_';

/** Otherwise than tokens are kept: a key that is sent as one is nobody's. */
export const hashOfKey = (key: string): string => hashOf(`in an address: ${key}`);
