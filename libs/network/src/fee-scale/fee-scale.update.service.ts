import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext } from '#lib/graphql';
import {
  expectVersion,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  refusing,
  type Tx,
  UnitOfWork,
} from '#lib/writes';
import { updateRecord } from '../record/record.update.js';
import { type FeeScaleKind } from './fee-scale.enums.js';
import { FeeScaleInUseError } from './fee-scale.errors.js';
import { checkScale } from './fee-scale.service.js';
import { type FeeBracketInput, type FeeScaleUpdateInput } from './fee-scale-write.inputs.js';

interface Held {
  id: string;
  name: string;
  kind: FeeScaleKind;
  flat_cents: number | null;
  cents_per_inhabitant: number | null;
  floor_cents: number | null;
  ceiling_cents: number | null;
  decision_id: string | null;
  valid_from: string;
  valid_to: string;
  version: number;
}

const AMOUNTS = {
  flatCents: 'flat_cents',
  centsPerInhabitant: 'cents_per_inhabitant',
  floorCents: 'floor_cents',
  ceilingCents: 'ceiling_cents',
} as const;

/** A scale is corrected freely until a call was issued by it; from then on its name, its decision and its end only. */
@Injectable()
export class FeeScaleUpdateService {
  constructor(private readonly uow: UnitOfWork) {}

  update(input: FeeScaleUpdateInput, { actor, requestId }: RequestContext): Promise<string> {
    if (!coordinates(actor)) throw new NotAllowedError();
    return this.uow.run(
      actor,
      async (tx) => {
        // Locked: a call that is being issued by it waits, or is waited for.
        const scale = await tx.one<Held>(
          `select id, name, kind, flat_cents, cents_per_inhabitant::float8 as cents_per_inhabitant, floor_cents, ceiling_cents, decision_id,
             valid_from, valid_to::text, version from network.fee_scale where id = $1 for update`,
          [input.id],
        );
        if (!scale) throw new NotFoundError('id');
        await expectVersion(tx, scale, input.expectedVersion);
        const held = await tx.query<FeeBracketInput>(
          `select from_headcount as "fromHeadcount", amount_cents as "amountCents" from network.fee_bracket
           where fee_scale_id = $1 order by from_headcount`,
          [scale.id],
        );
        const brackets = (input.brackets ?? held)
          .map(({ fromHeadcount, amountCents }) => ({ fromHeadcount, amountCents }))
          .sort((a, b) => a.fromHeadcount - b.fromHeadcount);
        const rebracketed = JSON.stringify(brackets) !== JSON.stringify(held);
        const values = {
          name: input.name?.trim() || undefined,
          ...Object.fromEntries(
            Object.entries(AMOUNTS).map(([field, column]) => [column, input[field as keyof typeof AMOUNTS]]),
          ),
          decision_id: input.decisionId,
          valid_from: input.from ?? undefined,
          valid_to: input.to === null ? 'infinity' : input.to,
        };
        await this.check(tx, scale, { ...scale, ...defined(values) }, brackets, rebracketed);
        const changed = await refusing({ fee_scale_decision_id_fkey: () => new NotFoundError('decisionId') }, () =>
          updateRecord(tx, 'fee_scale', scale, values),
        );
        if (rebracketed) await this.bracket(tx, scale.id, brackets, changed === null);
        if (!changed && !rebracketed) return scale.id;
        await tx.audit({
          type: 'FeeScale',
          id: scale.id,
          action: 'FEE_SCALE_UPDATE',
          before: { ...changed?.before, ...(rebracketed && { brackets: held }) },
          after: { ...changed?.after, ...(rebracketed && { brackets }) },
        });
        return scale.id;
      },
      requestId,
    );
  }

  /** What it would be is a scale, and those issued by it could be worked out again. */
  private async check(
    tx: Tx,
    before: Held,
    after: Held,
    brackets: FeeBracketInput[],
    rebracketed: boolean,
  ): Promise<void> {
    const { kind, valid_from: from, valid_to: until } = after;
    const to = until === 'infinity' ? null : until;
    checkScale({
      kind,
      flatCents: after.flat_cents,
      centsPerInhabitant: after.cents_per_inhabitant,
      floorCents: after.floor_cents,
      ceilingCents: after.ceiling_cents,
      brackets,
      from,
      to,
    });
    const issued = await tx.query<{ id: string; year: number; basis_on: string }>(
      `select id, year, basis_on from network.dues_call where fee_scale_id = $1 and status <> 'DRAFT' order by year`,
      [before.id],
    );
    const amount = Object.entries(AMOUNTS).find(([, column]) => before[column] !== after[column])?.[0];
    const touched = amount ?? (rebracketed ? 'brackets' : undefined);
    if (issued[0] && touched) throw new FeeScaleInUseError(issued[0].id, issued[0].year, touched);
    if (issued.some(({ basis_on }) => basis_on < from)) throw new InvalidInputError(CALLED, 'from');
    if (to && issued.some(({ basis_on }) => basis_on >= to)) throw new InvalidInputError(CALLED, 'to');
  }

  private async bracket(tx: Tx, id: string, brackets: readonly FeeBracketInput[], alone: boolean): Promise<void> {
    await tx.query('delete from network.fee_bracket where fee_scale_id = $1', [id]);
    await tx.query(
      `insert into network.fee_bracket (fee_scale_id, from_headcount, amount_cents) select $1, b.* from unnest($2::int[], $3::int[]) b`,
      [id, brackets.map((b) => b.fromHeadcount), brackets.map((b) => b.amountCents)],
    );
    if (alone) await tx.query('update network.fee_scale set version = version + 1 where id = $1', [id]);
  }
}

const defined = (values: object): Partial<Held> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const CALLED = {
  fr: 'Un appel émis prend en compte un jour où ce barème ne vaudrait plus.',
  en: 'A call was issued for a day on which this scale would no longer be in force.',
};
