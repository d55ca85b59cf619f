import { kept, NotAllowedError, type Tx } from '#lib/writes';
import { KeyTakenError } from '../record/record.errors.js';
import { GoverningBodyRecord } from './governing-body.entity.js';
import { mayGovern } from './governing-body.policy.js';
import { GoverningBody } from './governing-body.type.js';

export const bodies = kept(GoverningBody, GoverningBodyRecord, {
  refusals: { governing_body_key_key: () => new KeyTakenError() },
});

/** The body in which a use case changes something, locked, so that two changes of one body follow each other. Throws when the actor may not. */
export async function bodyToGovern(tx: Tx, id: string, path: string): Promise<GoverningBodyRecord> {
  const body = await bodies.locked(tx, id, path);
  if (!mayGovern(tx.actor, body.organizationId)) throw new NotAllowedError();
  return body;
}
