import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import {
  expectVersion,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  refusing,
  type Tx,
  UnitOfWork,
} from '#lib/writes';
import { refuseDemonstration } from '../organization/demonstration.check.js';
import { removeRecord } from '../record/record.removal.js';
import { listOrNone, textOrNull, updateRecord } from '../record/record.update.js';
import { knownSources } from '../source/source.check.js';
import {
  type AssertedFigureRecordInput,
  type AssertedFigureRemoveInput,
  type AssertedFigureUpdateInput,
} from './figure-write.inputs.js';
import { FigureMeasure } from './figure.type.js';

interface Kept {
  id: string;
  measure: string;
  value: number;
  comparison: string;
  as_of: string;
  organization_id: string | null;
  agreement_id: string | null;
  organization_kind: string | null;
  statement: string | null;
  note: string | null;
  sources: string[];
  version: number;
}

/** What sources assert of the network is kept by its coordination. */
@Injectable()
export class AssertedFigureService {
  constructor(private readonly uow: UnitOfWork) {}

  record({ idempotencyKey, ...input }: AssertedFigureRecordInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    checkSubject(input);
    checkValue(input.measure, input.value);
    if (input.sources.length === 0) throw new InvalidInputError(SOURCE, 'sources');
    const { organizationId, agreementId } = input;
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'assertedFigureRecord', input, async () => {
          await knownSources(tx, input.sources);
          await refuseDemonstration(tx, { organizationId, agreementId });
          const id = typeId('figure');
          await refusing(
            {
              asserted_figure_organization_id_fkey: () => new NotFoundError('organizationId'),
              asserted_figure_agreement_id_fkey: () => new NotFoundError('agreementId'),
            },
            () =>
              tx.query(
                `insert into network.asserted_figure (id, measure, value, comparison, as_of, organization_id, agreement_id, organization_kind, statement, note, sources)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
                [
                  id,
                  input.measure,
                  input.value,
                  input.comparison,
                  input.on,
                  organizationId ?? null,
                  agreementId ?? null,
                  input.organizationKind ?? null,
                  textOrNull(input.statement) ?? null,
                  textOrNull(input.note) ?? null,
                  input.sources,
                ],
              ),
          );
          await tx.audit({
            type: 'AssertedFigure',
            id,
            action: 'ASSERTED_FIGURE_RECORD',
            organizationId,
            after: input,
          });
          return id;
        }),
      context.requestId,
    );
  }

  update({ id, expectedVersion, ...input }: AssertedFigureUpdateInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    if (input.sources !== undefined && !input.sources?.length) throw new InvalidInputError(SOURCE, 'sources');
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await figureToChange(tx, id, expectedVersion);
        if (input.value != null) checkValue(kept.measure, input.value);
        if (input.sources) await knownSources(tx, input.sources);
        const change = await updateRecord(tx, 'asserted_figure', kept, {
          value: input.value ?? undefined,
          comparison: input.comparison ?? undefined,
          as_of: input.on ?? undefined,
          statement: textOrNull(input.statement),
          note: textOrNull(input.note),
          sources: listOrNone(input.sources),
        });
        const organizationId = kept.organization_id;
        if (change)
          await tx.audit({ type: 'AssertedFigure', id, action: 'ASSERTED_FIGURE_UPDATE', organizationId, ...change });
        return id;
      },
      context.requestId,
    );
  }

  remove({ id, expectedVersion }: AssertedFigureRemoveInput, context: RequestContext): Promise<void> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await figureToChange(tx, id, expectedVersion);
        await removeRecord(tx, 'asserted_figure', id);
        await tx.audit({
          type: 'AssertedFigure',
          id,
          action: 'ASSERTED_FIGURE_REMOVE',
          organizationId: kept.organization_id,
          before: kept,
        });
      },
      context.requestId,
    );
  }
}

async function figureToChange(tx: Tx, id: string, expected: number | null | undefined): Promise<Kept> {
  const kept = await tx.one<Kept>(
    `select id, measure, value::float8, comparison, as_of::text, organization_id, agreement_id, organization_kind, statement, note, sources, version
     from network.asserted_figure where id = $1 for update`,
    [id],
  );
  if (!kept) throw new NotFoundError('id');
  await expectVersion(tx, kept, expected);
  return kept;
}

/** A figure that could never be compared with what is counted, because nobody knows whose it is, is of no use. */
function checkSubject({ measure, organizationId, agreementId, organizationKind }: AssertedFigureRecordInput): void {
  const isOfAgreement = measure === FigureMeasure.SIGNATORIES;
  if (isOfAgreement !== Boolean(agreementId)) throw new InvalidInputError(AGREEMENT, 'agreementId');
  if (isOfAgreement && organizationId) throw new InvalidInputError(AGREEMENT, 'organizationId');
  if (!isOfAgreement && organizationKind) throw new InvalidInputError(AGREEMENT, 'organizationKind');
  if (measure === FigureMeasure.EMPLOYEES && !organizationId) throw new InvalidInputError(WHOSE, 'organizationId');
}

function checkValue(measure: string, value: number): void {
  if (measure !== (FigureMeasure.TAXE_AMENAGEMENT_DEPARTEMENTS_EUR as string) && !Number.isInteger(value))
    throw new InvalidInputError(WHOLE, 'value');
}

const SOURCE = {
  fr: 'Indiquez au moins une source : c’est elle qui annonce ce chiffre.',
  en: 'Give at least one source: it is what asserts the figure.',
};
const AGREEMENT = {
  fr: 'Un nombre de signataires se rapporte à un accord, et lui seul.',
  en: 'A number of signatories is about an agreement, and nothing else is.',
};
const WHOSE = {
  fr: 'Indiquez l’organisation dont ce sont les salariés.',
  en: 'Give the organization whose employees these are.',
};
const WHOLE = { fr: 'Indiquez un nombre entier.', en: 'Give a whole number.' };
