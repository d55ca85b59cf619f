import { Injectable } from '@nestjs/common';
import { Config } from '#lib/config';
import { publicUrlOf } from '#lib/mail';
import { type Issuing } from '../certificate/certificate.issuer.js';
import { keepIssued } from '../verification/kept-row.js';
import { newCode, verificationPath } from '../verification/verification-code.js';
import { CoverageAlreadyAttestedError, CoverageIncompleteError } from './coverage-attestation.errors.js';
import { type Named, type TeamFacts } from './coverage-attestation.facts.js';
import { coverageAttestationPdf, type PrintedCoverage } from './coverage-attestation.pdf.js';

interface Issue {
  day: string;
  facts: TeamFacts;
  /** Null where none are to be printed. */
  names: readonly Named[] | null;
  /** The attestation that another is issued for, and why. */
  replaced?: { id: string; number: string; reason: string };
  /** Where people reach the portal. */
  base: string;
  code?: string;
}

@Injectable()
export class CoverageAttestationIssuer {
  constructor(private readonly config: Config) {}

  /** Throws what keeps it from being issued. */
  issue(tx: Issuing, issue: Omit<Issue, 'base'>): Promise<{ id: string; number: string }> {
    return issueCoverageAttestation(tx, { ...issue, base: publicUrlOf(this.config) });
  }
}

/** Numbers, prints and keeps an attestation. */
export async function issueCoverageAttestation(
  tx: Issuing,
  { day, facts, names, replaced, base, code = newCode() }: Issue,
): Promise<{ id: string; number: string }> {
  const { isDemonstration, trained, possiblyTrained, headcount, ...said } = facts;
  if (!headcount || trained !== headcount) throw new CoverageIncompleteError({ headcount, trained, possiblyTrained });
  const year = Number(tx.today.slice(0, 4));
  const next = (await tx.one<{ series: string; sequence: number }>(
    'select series, sequence from training.next_coverage_attestation($1, $2)',
    [facts.organizationId, year],
  ))!;
  // Behind the counter of its organization: of two at once, the second sees the first.
  await mayBeIssued(tx, facts.organizationId, day, names !== null);
  const id = tx.newId('attestation');
  const row = {
    ...{ id, ...next, year, code, issuedOn: tx.today, coveredOn: day, headcount, withNames: names !== null },
    ...{ ...said, demonstration: isDemonstration },
    ...{ replacesId: replaced?.id ?? null, replacesReason: replaced?.reason ?? null },
  };
  const number = await keepIssued(tx, 'training.coverage_attestation', row);
  await tx.query(
    `insert into training.coverage_attestation_person (coverage_attestation_id, place, person_id, name)
     select $1, n.place, n.id, n.name from unnest($2::text[], $3::text[]) with ordinality n(id, name, place)`,
    [id, (names ?? []).map((person) => person.id), (names ?? []).map(({ name }) => name)],
  );
  const printed: PrintedCoverage = {
    ...{ ...row, number, isDemonstration, replaces: replaced?.number ?? null },
    names: (names ?? []).map(({ name }) => name),
  };
  const pdf = await coverageAttestationPdf(printed, base + verificationPath(number, code));
  await tx.query('insert into training.coverage_attestation_file (coverage_attestation_id, pdf) values ($1, $2)', [
    ...[id, pdf],
  ]);
  return { id, number };
}

async function mayBeIssued(tx: Issuing, organizationId: string, day: string, withNames: boolean): Promise<void> {
  const known = await tx.one<{ number: string }>(
    `select number from training.coverage_attestation
     where organization_id = $1 and covered_on = $2 and with_names = $3 and ended_on is null`,
    [organizationId, day, withNames],
  );
  if (known) throw new CoverageAlreadyAttestedError(known.number);
}
