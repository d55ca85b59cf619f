import { Injectable } from '@nestjs/common';
import { type RequestContext } from '#lib/graphql';
import { expectVersion, InvalidInputError, NotFoundError, refusing, type Tx, UnitOfWork } from '#lib/writes';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { updateRecord } from '../record/record.update.js';
import { REFUSALS } from './mandate.service.js';
import { type MandateUpdateInput } from './mandate-write.inputs.js';

interface Held {
  id: string;
  person_id: string;
  organization_id: string | null;
  function: string;
  valid_from: string;
  valid_to: string;
  version: number;
}

@Injectable()
export class MandateUpdateService {
  constructor(private readonly uow: UnitOfWork) {}

  update(input: MandateUpdateInput, { actor, requestId }: RequestContext): Promise<string> {
    return this.uow.run(
      actor,
      async (tx) => {
        const found = await tx.one<{ governing_body_id: string }>(
          'select governing_body_id from network.mandate where id = $1',
          [input.id],
        );
        if (!found) throw new NotFoundError('id');
        const body = await bodyToGovern(tx, found.governing_body_id, 'id');
        const held = (await tx.one<Held>(
          `select id, person_id, organization_id, function, valid_from, valid_to::text, version
           from network.mandate where id = $1 for update`,
          [input.id],
        ))!;
        await expectVersion(tx, held, input.expectedVersion);
        const from = input.from ?? held.valid_from;
        const to = input.to === undefined ? held.valid_to : (input.to ?? 'infinity');
        if (to !== 'infinity' && to <= from) throw new InvalidInputError(ORDER, 'to');
        await this.check(tx, held.id, from, to);
        const used = () => new InvalidInputError(ACTED, 'to');
        const changed = await refusing({ ...REFUSALS, mandate_was_used: used }, () =>
          updateRecord(tx, 'mandate', held, {
            organization_id: input.organizationId,
            function: input.function ?? undefined,
            valid_from: from,
            valid_to: to,
          }),
        );
        if (!changed) return held.id;
        await tx.audit({
          type: 'Mandate',
          id: held.id,
          action: 'MANDATE_UPDATE',
          organizationId: body.organizationId,
          personId: held.person_id,
          ...changed,
        });
        return held.id;
      },
      requestId,
    );
  }

  /** Who attended, voted or proposed did so as a member. */
  private async check(tx: Tx, id: string, from: string, to: string): Promise<void> {
    const outside = await tx.one<{ day: string }>(
      `select k.day::text from (
         select m.scheduled_on as day from network.attendance a join network.meeting m on m.id = a.meeting_id
         where m.status = 'HELD' and $1 in (a.mandate_id, a.proxy_id)
         union all
         select d.decided_on from network.vote v join network.decision d on d.id = v.decision_id where v.mandate_id = $1
         union all
         select decided_on from network.decision where proposed_by = $1
       ) k where k.day < $2::date or k.day >= $3::date order by 1 limit 1`,
      [id, from, to],
    );
    if (outside) throw new InvalidInputError(ACTED, outside.day < from ? 'from' : 'to');
  }
}

const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
const ACTED = {
  fr: 'Une présence, un vote ou une proposition est noté sous ce mandat hors de ces dates.',
  en: 'An attendance, a vote or a proposal is recorded under this mandate outside these days.',
};
