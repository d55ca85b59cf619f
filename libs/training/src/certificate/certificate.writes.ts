import { manages } from '#lib/access';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { CertificateRecord } from './certificate.entity.js';
import {
  CertificateAlreadyIssuedError,
  CertificateEndedError,
  CertificateHoursUnknownError,
} from './certificate.errors.js';
import { CertificateKind } from './certificate.enums.js';
import { factsOf } from './certificate.facts.js';
import { CertificateReissueInput, CertificateRevokeInput } from './certificate.inputs.js';
import { CertificateIssuer } from './certificate.issuer.js';
import { Certificate } from './certificate.type.js';

const certificates = kept(Certificate, CertificateRecord);

@Writes(Certificate)
export class CertificateWrites {
  constructor(private readonly issuer: CertificateIssuer) {}

  @Write('MANAGER', 'Replaces a certificate by one with a number of its own, from what is recorded now.', [
    CertificateEndedError,
    CertificateAlreadyIssuedError,
    CertificateHoursUnknownError,
  ])
  async certificateReissue({ id, reason }: CertificateReissueInput, tx: Tx): Promise<Done> {
    const old = await certificateInForce(tx, id);
    const [facts] = old.completionId ? await factsOf(tx, [old.completionId]) : [];
    if (!facts) throw new InvalidInputError(NOTHING_LEFT, 'id');
    await end(tx, id, 'REPLACED', reason);
    const replaced = { id, number: old.number, reason };
    const issued = await this.issuer.issue(tx, { kind: old.kind as CertificateKind, facts, replaced });
    const { organizationId, personId } = old;
    return { id: issued.id, organizationId, personId, after: { number: issued.number, replaces: old.number, reason } };
  }

  @Write('MANAGER', 'Takes a certificate back; the page where it is checked says so from now on.', [
    CertificateEndedError,
  ])
  async certificateRevoke({ id, reason }: CertificateRevokeInput, tx: Tx): Promise<Done> {
    const { organizationId, personId, number } = await certificateInForce(tx, id);
    await end(tx, id, 'REVOKED', reason);
    return { id, organizationId, personId, after: { number, reason } };
  }
}

/** Locked, for whoever manages who issued it. */
async function certificateInForce(tx: Tx, id: string): Promise<CertificateRecord> {
  const certificate = await certificates.locked(tx, id);
  if (!manages(tx.actor, certificate.organizationId))
    throw seesIt(tx, certificate) ? new NotAllowedError() : new NotFoundError('id');
  if (certificate.ending) throw new CertificateEndedError(certificate.ending);
  return certificate;
}

/** Others are not told that there is one. */
const seesIt = ({ actor }: Tx, { personId, employerId }: CertificateRecord): boolean =>
  (actor.personId !== null && actor.personId === personId) || (employerId !== null && manages(actor, employerId));

async function end(tx: Tx, id: string, ending: 'REPLACED' | 'REVOKED', reason: string): Promise<void> {
  await tx.query('update training.certificate set ended_on = $2, ending = $3, end_reason = $4 where id = $1', [
    ...[id, tx.today, ending, reason],
  ]);
}

const NOTHING_LEFT = {
  fr: 'Ce qui était attesté n’est plus enregistré : révoquez plutôt ce certificat.',
  en: 'What it certified is no longer recorded: revoke the certificate instead.',
};
