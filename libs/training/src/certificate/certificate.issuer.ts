import { Injectable } from '@nestjs/common';
import { Config } from '#lib/config';
import { publicUrlOf } from '#lib/mail';
import { type Tx } from '#lib/writes';
import { CertificateAlreadyIssuedError, CertificateHoursUnknownError } from './certificate.errors.js';
import { CertificateKind } from './certificate.enums.js';
import { type Facts } from './certificate.facts.js';
import { certificatePdf, type Printed } from './certificate.pdf.js';
import { keepIssued } from '../verification/kept-row.js';
import { newCode, verificationPath } from '../verification/verification-code.js';

/** What certificates are issued within. */
export type Issuing = Pick<Tx, 'query' | 'one' | 'today' | 'newId'>;

interface Issue {
  kind: CertificateKind;
  facts: Facts;
  /** The certificate that another is issued for, and why. */
  replaced?: { id: string; number: string; reason: string };
  /** Where people reach the portal. */
  base: string;
  code?: string;
}

@Injectable()
export class CertificateIssuer {
  constructor(private readonly config: Config) {}

  /** Throws what keeps it from being issued. */
  issue(tx: Issuing, issue: Omit<Issue, 'base'>): Promise<{ id: string; number: string }> {
    return issueCertificate(tx, { ...issue, base: publicUrlOf(this.config) });
  }
}

/** Numbers, prints and keeps a certificate; its completion is locked. */
export async function issueCertificate(
  tx: Issuing,
  { kind, facts, replaced, base, code = newCode() }: Issue,
): Promise<{ id: string; number: string }> {
  await mayBeIssued(tx, kind, facts);
  const id = tx.newId('certificate');
  const { isDemonstration: demonstration, countsUntil, ...said } = facts;
  const year = Number(tx.today.slice(0, 4));
  const next = (await tx.one<{ series: string; sequence: number }>(
    'select series, sequence from training.next_certificate($1, $2)',
    [facts.organizationId, year],
  ))!;
  const row = {
    ...{ id, kind, ...next, year, code, issuedOn: tx.today },
    // That a training took place is true for ever; what it is good for is not.
    validUntil: kind === CertificateKind.ATTESTATION ? countsUntil : null,
    ...{ ...said, demonstration, replacesId: replaced?.id ?? null, replacesReason: replaced?.reason ?? null },
  };
  const number = await keepIssued(tx, 'training.certificate', row);
  const certificate: Printed = { ...row, number, isDemonstration: demonstration, replaces: replaced?.number ?? null };
  const pdf = await certificatePdf(certificate, base + verificationPath(number, code));
  await tx.query('insert into training.certificate_file (certificate_id, pdf) values ($1, $2)', [id, pdf]);
  return { id, number };
}

async function mayBeIssued(
  tx: Issuing,
  kind: CertificateKind,
  { completionId, attendedMinutes }: Facts,
): Promise<void> {
  const known = await tx.one<{ number: string }>(
    'select number from training.certificate where completion_id = $1 and kind = $2 and ended_on is null',
    [completionId, kind],
  );
  if (known) throw new CertificateAlreadyIssuedError(known.number);
  if (kind === CertificateKind.REALISATION && !attendedMinutes) throw new CertificateHoursUnknownError();
}
