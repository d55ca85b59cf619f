import { coordinates } from '#lib/access';
import { type Locale } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { type Done, InvalidInputError, kept, type Tx, Write, Writes } from '#lib/writes';
import { type ReportAudience } from '../saved-query/saved-query.enums.js';
import { DocumentCheck } from './check.js';
import { RegisteredDocumentRecord } from './registered-document.entity.js';
import {
  DocumentKnownError,
  DocumentUnfitError,
  OwnDocumentError,
  TooManyDocumentsError,
} from './registered-document.errors.js';
import {
  RegisteredDocumentProposeInput,
  RegisteredDocumentRetireInput,
  RegisteredDocumentReviewInput,
} from './registered-document.inputs.js';
import { documentReviewed } from './registered-document.mails.js';
import { RegisteredDocument } from './registered-document.type.js';
import { ServedDocuments } from './served.js';

/** Registered and proposed together: each process keeps all of them in memory, parsed. */
const MOST = 200;
/** Any number: proposals come one after the other. */
const LOCK = 7_205_319;

const documents = kept(RegisteredDocument, RegisteredDocumentRecord, {
  refusals: { registered_document_once: () => new DocumentKnownError() },
});

@Writes(RegisteredDocument, { called: 'document' })
export class RegisteredDocumentWrites {
  constructor(
    private readonly check: DocumentCheck,
    private readonly served: ServedDocuments,
  ) {}

  @Write('COORDINATOR', 'Proposes a document that is to run by its id, once somebody else has looked at it.', [
    [DocumentUnfitError, 'for each thing that does not fit'],
    DocumentKnownError,
    TooManyDocumentsError,
  ])
  async registeredDocumentPropose(input: RegisteredDocumentProposeInput, tx: Tx): Promise<Done> {
    const { document, purpose, audience } = input;
    const example = exampleOf(input.example ?? '{}');
    const fit = this.check.fit({ document, audience, example });
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const known = await tx.one<{ count: number; number: number }>(
      `select count(*) filter (where d.status in ('PROPOSED', 'REGISTERED'))::int as count,
        coalesce(max(d.number) filter (where d.name = $1), 0) + 1 as number from reporting.registered_document d`,
      [fit.name],
    );
    const { count, number } = known!;
    if (count >= MOST) throw new TooManyDocumentsError(MOST);
    const id = await documents.insert(tx, {
      ...{ ...fit, number, document, purpose, audience, example, status: 'PROPOSED', proposedBy: tx.actor.id },
      ...{ reviewedBy: null, reviewedAt: null, reason: null, broken: null },
    });
    return { id, organizationId: null, after: { name: fit.name, number, purpose, audience } };
  }

  @Write('COORDINATOR', 'Registers a proposed document, or declines it; whoever proposed it is told by mail.', [
    [DocumentUnfitError, 'where the schema is another since it was proposed'],
    OwnDocumentError,
  ])
  async registeredDocumentReview(input: RegisteredDocumentReviewInput, tx: Tx): Promise<Done> {
    const document = await documents.toChange(tx, input, () => coordinates(tx.actor));
    const { decision, reason = null } = input;
    if (document.status !== 'PROPOSED') throw new InvalidInputError(REVIEWED, 'id');
    if (document.proposedBy === tx.actor.id) throw new OwnDocumentError();
    const isRegistered = decision === 'REGISTER';
    if (!isRegistered && !reason) throw new InvalidInputError(NEEDS_REASON, 'reason');
    const price = isRegistered ? this.check.fit(askedOf(document)).price : document.price;
    const status = isRegistered ? 'REGISTERED' : 'DECLINED';
    const reviewed = { status, price, reason, reviewedBy: tx.actor.id, reviewedAt: new Date() };
    const changed = await documents.update(tx, document, reviewed);
    await tellProposer(tx, document, isRegistered, reason);
    if (isRegistered) tx.committed.push(() => this.served.tell());
    return { id: document.id, organizationId: null, ...changed, ...told(document, { status, reason }) };
  }

  @Write('COORDINATOR', 'Ends a registered document: its id is not found any more.')
  async registeredDocumentRetire(input: RegisteredDocumentRetireInput, tx: Tx): Promise<Done> {
    const document = await documents.toChange(tx, input, () => coordinates(tx.actor));
    if (document.status !== 'REGISTERED') throw new InvalidInputError(NOT_REGISTERED, 'id');
    const { reason } = input;
    await documents.update(tx, document, { status: 'RETIRED', reason });
    tx.committed.push(() => this.served.tell());
    return { id: document.id, organizationId: null, ...told(document, { status: 'RETIRED', reason }) };
  }
}

const told = ({ name, number, status: was }: RegisteredDocumentRecord, after: object) => ({
  before: { status: was },
  after: { name, number, ...after },
});

const askedOf = ({ document, audience, example }: RegisteredDocumentRecord) => ({
  ...{ document, audience: audience as ReportAudience, example: example as Record<string, unknown> },
});

function exampleOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new InvalidInputError(NO_OBJECT, 'example');
}

async function tellProposer(
  tx: Tx,
  { id, name: document, proposedBy }: RegisteredDocumentRecord,
  isRegistered: boolean,
  reason: string | null,
): Promise<void> {
  const proposer = await tx.one<{ email: string; locale: Locale; name: string }>(
    `select a.email, a.locale, p.name from identity.account a join network.person p on p.id = a.person_id
     where a.id = $1 and a.erased_at is null`,
    [proposedBy],
  );
  if (!proposer) return;
  const { email, locale, name } = proposer;
  const values = { name, document, isRegistered, reason, link: `/developpeurs/documents/${id}` };
  await sendMail(tx, documentReviewed, { to: email, locale, values, key: `document-reviewed:${id}` });
}

const REVIEWED = { fr: 'Ce document a déjà été relu.', en: 'This document was reviewed already.' };
const NOT_REGISTERED = { fr: 'Ce document n’est pas enregistré.', en: 'This document is not registered.' };
const NEEDS_REASON = { fr: 'Dites pourquoi, pour qui l’a proposé.', en: 'Say why, for whoever proposed it.' };
const NO_OBJECT = {
  fr: 'Les variables sont un objet JSON\u00a0: { "first": 20 }',
  en: 'Variables are a JSON object: { "first": 20 }',
};
