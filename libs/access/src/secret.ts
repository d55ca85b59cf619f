import { hash, randomBytes } from 'node:crypto';

/** 256 random bits: nothing slower than a plain hash is needed to keep them. */
export const newSecret = (prefix = ''): string => prefix + randomBytes(32).toString('base64url');

export const hashOf = (secret: string): string => hash('sha256', secret, 'base64url');
