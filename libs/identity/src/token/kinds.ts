import { hashOf } from '#lib/access';
import { type SecurityEvent } from '../mails.js';
import { hashOfKey, KEY_PREFIX } from './key.js';

/** The two kinds of secret that outlive a session. */
export interface TokenKind {
  /** As the schema and the audit log call it. */
  readonly type: 'Token' | 'ReportKey';
  readonly idPrefix: string;
  readonly secretPrefix: string;
  readonly hash: (secret: string) => string;
  readonly creates: string;
  readonly revokes: string;
  /** The mutation that makes one, and what the owner is told then. */
  readonly mutation: string;
  readonly told: SecurityEvent;
  readonly isKey: boolean;
}

/** What a program sends as a bearer token. Its beginning is recognized by scanners that look for leaked secrets. */
export const TOKEN: TokenKind = {
  type: 'Token',
  idPrefix: 'token',
  secretPrefix: 'spass_',
  hash: hashOf,
  creates: 'TOKEN_CREATE',
  revokes: 'TOKEN_REVOKE',
  mutation: 'tokenCreate',
  told: 'TOKEN_CREATED',
  isKey: false,
};

/** What stands in the address of one report. */
export const KEY: TokenKind = {
  type: 'ReportKey',
  idPrefix: 'reportkey',
  secretPrefix: KEY_PREFIX,
  hash: hashOfKey,
  creates: 'REPORT_KEY_CREATE',
  revokes: 'REPORT_KEY_REVOKE',
  mutation: 'reportKeyCreate',
  told: 'REPORT_KEY_CREATED',
  isKey: true,
};
