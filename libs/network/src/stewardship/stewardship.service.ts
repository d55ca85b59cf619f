import { Injectable } from '@nestjs/common';
import { manages } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { expectVersion, InvalidInputError, NotAllowedError, NotFoundError, refusing, UnitOfWork } from '#lib/writes';
import { apart } from '../organization/demonstration.check.js';
import { updateRecord } from '../record/record.update.js';
import { knownSources } from '../source/source.check.js';
import { type StewardshipRecordInput, type StewardshipUpdateInput } from './stewardship.inputs.js';

interface Held {
  id: string;
  giver_id: string;
  taker_id: string | null;
  subject: string;
  detail: string | null;
  handed_on: string | null;
  sources: string[];
  demonstration: boolean;
  version: number;
}

@Injectable()
export class StewardshipService {
  constructor(private readonly uow: UnitOfWork) {}

  record({ idempotencyKey, ...input }: StewardshipRecordInput, context: RequestContext): Promise<string> {
    if (!manages(context.actor, input.giverId)) throw new NotAllowedError();
    if (input.takerId === input.giverId) throw new InvalidInputError(ITSELF, 'takerId');
    if (input.subject === 'OTHER' && !input.detail?.trim()) throw new InvalidInputError(WHAT, 'detail');
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'stewardshipRecord', input, async () => {
          const giver = await tx.one<{ closed_on: string | null; demonstration: boolean }>(
            'select closed_on, demonstration from network.organization where id = $1',
            [input.giverId],
          );
          if (!giver) throw new NotFoundError('giverId');
          if (!giver.closed_on) throw new InvalidInputError(OPEN, 'giverId');
          await knownSources(tx, input.sources);
          const id = typeId('stewardship');
          await refusing({ ...apart(), stewardship_taker_id_fkey: () => new NotFoundError('takerId') }, () =>
            tx.query(
              `insert into network.stewardship (id, giver_id, taker_id, subject, detail, handed_on, sources, demonstration)
               values ($1, $2, $3, $4, $5, $6, $7, $8)`,
              [
                id,
                input.giverId,
                input.takerId ?? null,
                input.subject,
                input.detail?.trim() || null,
                input.handedOn ?? null,
                input.sources,
                giver.demonstration,
              ],
            ),
          );
          await tx.audit({
            type: 'Stewardship',
            id,
            action: 'STEWARDSHIP_RECORD',
            organizationId: input.giverId,
            after: input,
          });
          return id;
        }),
      context.requestId,
    );
  }

  update(input: StewardshipUpdateInput, { actor, requestId }: RequestContext): Promise<string> {
    return this.uow.run(
      actor,
      async (tx) => {
        const held = await tx.one<Held>(
          `select id, giver_id, taker_id, subject, detail, handed_on, sources, demonstration, version
           from network.stewardship where id = $1 for update`,
          [input.id],
        );
        if (!held) throw new NotFoundError('id');
        if (!manages(actor, held.giver_id)) throw new NotAllowedError();
        await expectVersion(tx, held, input.expectedVersion);
        if (input.takerId === held.giver_id) throw new InvalidInputError(ITSELF, 'takerId');
        const detail = input.detail === undefined ? held.detail : input.detail?.trim() || null;
        if (held.subject === 'OTHER' && !detail) throw new InvalidInputError(WHAT, 'detail');
        if (input.sources) await knownSources(tx, input.sources);
        const changed = await refusing(
          { ...apart(), stewardship_taker_id_fkey: () => new NotFoundError('takerId') },
          () =>
            updateRecord(tx, 'stewardship', held, {
              taker_id: input.takerId,
              detail,
              handed_on: input.handedOn,
              sources: input.sources ?? undefined,
            }),
        );
        if (!changed) return held.id;
        await tx.audit({
          type: 'Stewardship',
          id: held.id,
          action: 'STEWARDSHIP_UPDATE',
          organizationId: held.giver_id,
          ...changed,
        });
        return held.id;
      },
      requestId,
    );
  }
}

const ITSELF = {
  fr: 'Une organisation ne se transmet rien à elle-même.',
  en: 'An organization hands nothing over to itself.',
};
const WHAT = { fr: 'Précisez ce qui est transmis.', en: 'Say what is handed over.' };
const OPEN = {
  fr: 'La fermeture de cette organisation n’est pas enregistrée.',
  en: 'The closing of this organization is not recorded.',
};
