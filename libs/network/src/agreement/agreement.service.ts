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
import { mustFollow } from '../record/record.dates.js';
import { apart } from '../organization/demonstration.check.js';
import { KeyTakenError } from '../record/record.errors.js';
import { listOrNone, updateRecord } from '../record/record.update.js';
import { knownSources } from '../source/source.check.js';
import { AgreementKind } from './agreement.enums.js';
import { type AgreementCreateInput, type AgreementUpdateInput } from './agreement-write.inputs.js';

interface Kept {
  id: string;
  title: string;
  signed_on: string;
  in_force_on: string | null;
  ended_on: string | null;
  supersedes_inferred: boolean;
  supersedes_note: string | null;
  sources: string[];
  version: number;
}

/** Agreements are kept by the coordination of the network. */
@Injectable()
export class AgreementService {
  constructor(private readonly uow: UnitOfWork) {}

  create({ idempotencyKey, ...input }: AgreementCreateInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    if (input.kind === AgreementKind.DEMONSTRATION) throw new InvalidInputError(INVENTED, 'kind');
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'agreementCreate', input, async () => {
          await knownSources(tx, input.sources);
          const id = typeId('agreement');
          await refusing(
            {
              ...apart(),
              agreement_key_key: () => new KeyTakenError(),
              agreement_supersedes_id_fkey: () => new NotFoundError('supersedesId'),
            },
            () =>
              tx.query(
                `insert into network.agreement (id, key, kind, title, signed_on, in_force_on, supersedes_id, supersedes_inferred, supersedes_note, sources)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
                [
                  id,
                  input.key,
                  input.kind,
                  input.title.trim(),
                  input.signedOn,
                  input.inForceOn ?? null,
                  input.supersedesId ?? null,
                  input.supersedesInferred,
                  input.supersedesNote?.trim() || null,
                  input.sources,
                ],
              ),
          );
          await tx.audit({ type: 'Agreement', id, action: 'AGREEMENT_CREATE', after: input });
          return id;
        }),
      context.requestId,
    );
  }

  update({ id, expectedVersion, ...input }: AgreementUpdateInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await tx.one<Kept>(
          `select id, title, signed_on::text, in_force_on::text, ended_on::text, supersedes_inferred, supersedes_note, sources, version
           from network.agreement where id = $1 for no key update`,
          [id],
        );
        if (!kept) throw new NotFoundError('id');
        await expectVersion(tx, kept, expectedVersion);
        const ended = input.endedOn === undefined ? kept.ended_on : input.endedOn;
        mustFollow(input.signedOn ?? kept.signed_on, ended, 'endedOn');
        if (input.sources) await knownSources(tx, input.sources);
        const change = await updateRecord(tx, 'agreement', kept, {
          title: input.title?.trim() || undefined,
          signed_on: input.signedOn ?? undefined,
          in_force_on: input.inForceOn,
          ended_on: input.endedOn,
          supersedes_inferred: input.supersedesInferred ?? undefined,
          supersedes_note: input.supersedesNote,
          sources: listOrNone(input.sources),
        });
        const { newVersion, documents, parties } = input;
        if (newVersion) await addVersion(tx, id, newVersion);
        if (documents) await replaceDocuments(tx, id, documents);
        if (parties) await replaceParties(tx, id, parties);
        if (!change && !newVersion && !documents && !parties) return id;
        if (!change) await tx.query('update network.agreement set version = version + 1 where id = $1', [id]);
        const after = {
          ...change?.after,
          ...(newVersion && { newVersion }),
          ...(documents && { documents }),
          ...(parties && { parties }),
        };
        await tx.audit({ type: 'Agreement', id, action: 'AGREEMENT_UPDATE', before: change?.before ?? null, after });
        return id;
      },
      context.requestId,
    );
  }
}

async function addVersion(
  tx: Tx,
  id: string,
  { adoptedOn, changes }: { adoptedOn: string; changes: string },
): Promise<void> {
  await tx.query(
    `insert into network.agreement_version (agreement_id, number, adopted_on, changes)
     select $1, coalesce(max(number), 0) + 1, $2, $3 from network.agreement_version where agreement_id = $1`,
    [id, adoptedOn, changes.trim()],
  );
}

async function replaceDocuments(
  tx: Tx,
  id: string,
  documents: readonly { kind: string; title: string; url?: string | null }[],
): Promise<void> {
  await tx.query('delete from network.agreement_document where agreement_id = $1', [id]);
  for (const [i, document] of documents.entries()) {
    await tx.query(
      'insert into network.agreement_document (agreement_id, position, kind, title, url) values ($1, $2, $3, $4, $5)',
      [id, i + 1, document.kind, document.title.trim(), document.url ?? null],
    );
  }
}

async function replaceParties(
  tx: Tx,
  id: string,
  parties: readonly { organizationId: string; role: string }[],
): Promise<void> {
  await tx.query('delete from network.agreement_party where agreement_id = $1', [id]);
  for (const { organizationId, role } of parties) {
    await refusing(
      { ...apart(() => 'parties'), agreement_party_organization_id_fkey: () => new NotFoundError('parties') },
      () =>
        tx.query(
          'insert into network.agreement_party (agreement_id, organization_id, role) values ($1, $2, $3) on conflict do nothing',
          [id, organizationId, role],
        ),
    );
  }
}

const INVENTED = {
  fr: 'Les accords de démonstration ne se créent que par la commande prévue.',
  en: 'Agreements for demonstration are made by their command only.',
};
