import { Injectable } from '@nestjs/common';
import { manages } from '#lib/access';
import { type DomainError, ref, type RequestContext, typeId, worded } from '#lib/graphql';
import { Person } from '#lib/network';
import { NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { Completion } from '../completion/completion.type.js';
import { sessions } from '../training-session/training-session.check.js';
import { CertificateAlreadyIssuedError, CertificateHoursUnknownError } from './certificate.errors.js';
import { type Facts, factsOf } from './certificate.facts.js';
import { type CertificatesIssueInput } from './certificate.inputs.js';
import { CertificateIssuer } from './certificate.issuer.js';
import { Certificate, type CertificateResult } from './certificate.type.js';

const MOST = 100;

interface Result {
  completionId: string;
  personId: string | null;
  certificateId: string | null;
  refusal: string | null;
  knownNumber: string | null;
}

/** Issues the certificates of a session, with one result for each completion. */
@Injectable()
export class CertificatesIssue {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly issuer: CertificateIssuer,
  ) {}

  async issue(
    { idempotencyKey, ...input }: CertificatesIssueInput,
    context: RequestContext,
  ): Promise<CertificateResult[]> {
    return this.uow.run(context, async (tx) => {
      const id = await tx.idempotent(idempotencyKey, 'certificatesIssue', input, () => this.issueAll(tx, input));
      return resultsOf(tx, id, context);
    });
  }

  private async issueAll(tx: Tx, { trainingSessionId, kind, completionIds }: CertificatesIssueInput): Promise<string> {
    const session = await sessions.find(tx, trainingSessionId, 'trainingSessionId');
    // A draft of others is nothing to them.
    if (!manages(tx.actor, session.organizationId))
      throw session.status === 'DRAFT' ? new NotFoundError('trainingSessionId') : new NotAllowedError();
    const asked = completionIds ? [...new Set(completionIds)] : await withoutCertificate(tx, trainingSessionId, kind);
    const facts = new Map(
      (await factsOf(tx, asked))
        .filter((fact) => fact.trainingSessionId === trainingSessionId)
        .map((fact) => [fact.completionId, fact]),
    );
    const results: Result[] = [];
    for (const completionId of asked) results.push(await this.result(tx, kind, completionId, facts.get(completionId)));
    return keep(tx, { trainingSessionId, kind }, results);
  }

  private async result(
    tx: Tx,
    kind: CertificatesIssueInput['kind'],
    completionId: string,
    facts?: Facts,
  ): Promise<Result> {
    const none = { completionId, personId: facts?.personId ?? null, certificateId: null, knownNumber: null };
    if (!facts) return { ...none, refusal: 'NOT_FOUND' };
    try {
      const { id, number } = await this.issuer.issue(tx, { kind, facts });
      const { organizationId, personId } = facts;
      await tx.audit({
        type: 'Certificate',
        id,
        action: 'CERTIFICATES_ISSUE',
        organizationId,
        personId,
        after: { number, kind },
      });
      return { ...none, certificateId: id, refusal: null };
    } catch (error) {
      if (error instanceof CertificateAlreadyIssuedError)
        return { ...none, refusal: error.code, knownNumber: error.number };
      if (error instanceof CertificateHoursUnknownError) return { ...none, refusal: error.code };
      throw error;
    }
  }
}

/** What people completed in the session and have no such certificate for, by their names. */
async function withoutCertificate(tx: Tx, session: string, kind: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select c.id from training.completion c join training.enrolment e on e.id = c.enrolment_id
     join network.person p on p.id = c.person_id and p.erased_at is null
     where e.training_session_id = $1
       and not exists (select from training.certificate t where t.completion_id = c.id and t.kind = $2 and t.ended_on is null)
     order by p.family_name, p.given_name, c.id limit $3`,
    [session, kind, MOST],
  );
  return rows.map(({ id }) => id);
}

async function keep(
  tx: Tx,
  { trainingSessionId, kind }: { trainingSessionId: string; kind: string },
  results: Result[],
) {
  const id = typeId('certificate_issue');
  await tx.query('insert into training.certificate_issue (id, training_session_id, kind) values ($1, $2, $3)', [
    ...[id, trainingSessionId, kind],
  ]);
  await tx.query(
    `insert into training.certificate_issue_result (certificate_issue_id, place, completion_id, person_id, certificate_id, refusal, known_number)
     select $1, r.place, r.completion_id, r.person_id, r.certificate_id, r.refusal, r.known_number
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
       with ordinality r(completion_id, person_id, certificate_id, refusal, known_number, place)`,
    [
      id,
      results.map(({ completionId }) => completionId),
      results.map(({ personId }) => personId),
      results.map(({ certificateId }) => certificateId),
      results.map(({ refusal }) => refusal),
      results.map(({ knownNumber }) => knownNumber),
    ],
  );
  return id;
}

async function resultsOf(tx: Tx, id: string, context: RequestContext): Promise<CertificateResult[]> {
  const rows = await tx.query<Result>(
    `select completion_id as "completionId", person_id as "personId", certificate_id as "certificateId", refusal, known_number as "knownNumber"
     from training.certificate_issue_result where certificate_issue_id = $1 order by place`,
    [id],
  );
  return rows.map(({ completionId, personId, certificateId, refusal, knownNumber }) => ({
    person: personId && ref(Person, personId),
    completion: refusal === 'NOT_FOUND' ? null : ref(Completion, completionId),
    certificate: certificateId && ref(Certificate, certificateId),
    userErrors: refusal ? [worded(FAILURES[refusal]!(knownNumber), context)] : [],
  })) as CertificateResult[];
}

const FAILURES: Record<string, (number: string | null) => DomainError> = {
  NOT_FOUND: () => new NotFoundError('completionIds'),
  CERTIFICATE_ALREADY_ISSUED: (number) => new CertificateAlreadyIssuedError(number ?? ''),
  CERTIFICATE_HOURS_UNKNOWN: () => new CertificateHoursUnknownError(),
};
