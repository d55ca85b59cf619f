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
import { CertificateEndedError } from '../certificate/certificate.errors.js';
import { CoverageAttestationRecord } from './coverage-attestation.entity.js';
import { CoverageAlreadyAttestedError, CoverageIncompleteError } from './coverage-attestation.errors.js';
import { factsOfTeam, type Named, namesOfTeam, type TeamFacts } from './coverage-attestation.facts.js';
import {
  CoverageAttestationIssueInput,
  CoverageAttestationReissueInput,
  CoverageAttestationRevokeInput,
} from './coverage-attestation.inputs.js';
import { CoverageAttestationIssuer } from './coverage-attestation.issue.js';
import { CoverageAttestation } from './coverage-attestation.type.js';

const attestations = kept(CoverageAttestation, CoverageAttestationRecord);
/** What fits on the document. */
const MOST_NAMES = 200;

@Writes(CoverageAttestation)
export class CoverageAttestationWrites {
  constructor(private readonly issuer: CoverageAttestationIssuer) {}

  @Write('MANAGER', 'Attests that everybody of one’s team was trained on a day, where that is beyond doubt.', [
    CoverageIncompleteError,
    CoverageAlreadyAttestedError,
  ])
  async coverageAttestationIssue(input: CoverageAttestationIssueInput, tx: Tx): Promise<Done> {
    const { organizationId, day, withNames } = input;
    const facts = await factsOfTeam(tx, organizationId, day);
    if (!facts) throw new NotFoundError('organizationId');
    if (!manages(tx.actor, organizationId)) throw new NotAllowedError();
    if (day > tx.today) throw new InvalidInputError(TO_COME, 'day');
    const names = withNames ? await namesFor(tx, facts, day) : null;
    const { id, number } = await this.issuer.issue(tx, { day, facts, names });
    return { id, organizationId, personId: null, after: { number, day, withNames } };
  }

  @Write(
    'MANAGER',
    'Replaces an attestation by one with a number of its own, from what is recorded now of the same day.',
    [CertificateEndedError, CoverageIncompleteError, CoverageAlreadyAttestedError],
  )
  async coverageAttestationReissue({ id, reason }: CoverageAttestationReissueInput, tx: Tx): Promise<Done> {
    const { organizationId, coveredOn: day, withNames, number } = await attestationInForce(tx, id);
    const facts = (await factsOfTeam(tx, organizationId, day))!;
    const names = withNames ? await namesFor(tx, facts, day) : null;
    await end(tx, id, 'REPLACED', reason);
    const issued = await this.issuer.issue(tx, { day, facts, names, replaced: { id, number, reason } });
    const after = { number: issued.number, replaces: number, reason };
    return { id: issued.id, organizationId, personId: null, after };
  }

  @Write('MANAGER', 'Takes an attestation back; the page where it is checked says so from now on.', [
    CertificateEndedError,
  ])
  async coverageAttestationRevoke({ id, reason }: CoverageAttestationRevokeInput, tx: Tx): Promise<Done> {
    const { organizationId, number } = await attestationInForce(tx, id);
    await end(tx, id, 'REVOKED', reason);
    return { id, organizationId, personId: null, after: { number, reason } };
  }
}

/** Locked, for whoever manages the organization; others are not told that there is one. */
async function attestationInForce(tx: Tx, id: string): Promise<CoverageAttestationRecord> {
  const attestation = await attestations.locked(tx, id);
  if (!manages(tx.actor, attestation.organizationId)) throw new NotFoundError('id');
  if (attestation.ending) throw new CertificateEndedError(attestation.ending);
  return attestation;
}

/** All of the team, or none, whoever asks: fewer names than people would say something wrong, and managers read what is printed. */
async function namesFor(tx: Tx, { organizationId, headcount }: TeamFacts, day: string): Promise<readonly Named[]> {
  const names = await namesOfTeam(tx, organizationId, day);
  if (names.length > MOST_NAMES || names.length < (headcount ?? 0)) throw new InvalidInputError(NO_NAMES, 'withNames');
  return names;
}

async function end(tx: Tx, id: string, ending: 'REPLACED' | 'REVOKED', reason: string): Promise<void> {
  await tx.query('update training.coverage_attestation set ended_on = $2, ending = $3, end_reason = $4 where id = $1', [
    ...[id, tx.today, ending, reason],
  ]);
}

const TO_COME = {
  fr: 'Ce jour n’est pas encore là : seul ce qui a été est attesté.',
  en: 'That day is still to come: only what has been is attested.',
};

const NO_NAMES = {
  fr: 'Les noms de cette équipe ne peuvent pas tous être imprimés : délivrez l’attestation sans les noms.',
  en: 'Not all names of this team can be printed: issue the attestation without names.',
};
