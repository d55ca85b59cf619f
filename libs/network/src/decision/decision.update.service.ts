import { Injectable } from '@nestjs/common';
import { type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotFoundError, refusing, type Tx, UnitOfWork } from '#lib/writes';
import { membersOn } from '../mandate/mandate.check.js';
import { updateRecord } from '../record/record.update.js';
import { decisionToChange } from './decision.policy.js';
import { type DecisionUpdateInput } from './decision-write.inputs.js';

/** Its number stays, and so do the votes by name: who voted how is recorded once. */
@Injectable()
export class DecisionUpdateService {
  constructor(private readonly uow: UnitOfWork) {}

  update(input: DecisionUpdateInput, { actor, today, requestId }: RequestContext): Promise<string> {
    return this.uow.run(
      actor,
      async (tx) => {
        const { body, ...decision } = await decisionToChange(tx, input.id, 'id', input.expectedVersion);
        const day = input.decidedOn ?? decision.decided_on;
        if (day > today) throw new InvalidInputError(FUTURE, 'decidedOn');
        if (Number(day.slice(0, 4)) !== decision.year) throw new InvalidInputError(YEAR, 'decidedOn');
        if (input.agendaItemId && !decision.meeting_id) throw new NotFoundError('agendaItemId');
        const proposer = input.proposedById === undefined ? decision.proposed_by : input.proposedById;
        if (input.proposedById) await membersOn(tx, body.id, [input.proposedById], day, 'proposedById');
        const voters = await this.voters(tx, decision.id);
        if (input.decidedOn)
          await membersOn(tx, body.id, [...voters, ...(proposer ? [proposer] : [])], day, 'decidedOn');
        if (input.counts && voters.length) throw new InvalidInputError(NAMED, 'counts');
        const { counts } = input;
        const changed = await refusing(
          { decision_agenda_item_id_meeting_id_fkey: () => new NotFoundError('agendaItemId') },
          () =>
            updateRecord(tx, 'decision', decision, {
              title: input.title?.trim() || undefined,
              text: input.text === null ? '' : input.text,
              agenda_item_id: input.agendaItemId,
              decided_on: day,
              proposed_by: proposer,
              outcome: input.outcome ?? undefined,
              ...(counts === undefined
                ? {}
                : {
                    votes_for: counts?.for ?? null,
                    votes_against: counts?.against ?? null,
                    votes_abstained: counts?.abstained ?? null,
                  }),
            }),
        );
        if (!changed) return decision.id;
        await tx.audit({
          type: 'Decision',
          id: decision.id,
          action: 'DECISION_UPDATE',
          organizationId: body.organizationId,
          ...changed,
        });
        return decision.id;
      },
      requestId,
    );
  }

  private async voters(tx: Tx, decisionId: string): Promise<string[]> {
    const rows = await tx.query<{ mandate_id: string }>('select mandate_id from network.vote where decision_id = $1', [
      decisionId,
    ]);
    return rows.map(({ mandate_id }) => mandate_id);
  }
}

const FUTURE = { fr: 'Une décision n’est pas datée dans l’avenir.', en: 'A decision is not dated in the future.' };
const YEAR = {
  fr: 'Son numéro est celui d’une autre année : la date reste dans cette année.',
  en: 'Its number belongs to another year: the day stays within that year.',
};
const NAMED = {
  fr: 'Les votes sont notés par nom : les totaux s’en déduisent.',
  en: 'Votes are recorded by name: the counts follow from them.',
};
