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
import { OverlappingPeriodError } from '../position/position.errors.js';
import { RecordInUseError } from '../record/record.errors.js';
import { removeRecord } from '../record/record.removal.js';
import { listOrNone, textOrNull, updateRecord } from '../record/record.update.js';
import { knownSources } from '../source/source.check.js';
import {
  type MembershipRecordInput,
  type MembershipRemoveInput,
  type MembershipUpdateInput,
} from './membership-write.inputs.js';
import { MembershipEvent } from './membership.enums.js';

interface Kept {
  id: string;
  organization_id: string;
  event: string;
  happened_on: string;
  note: string | null;
  sources: string[];
  version: number;
}

@Injectable()
export class MembershipService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What no agreement shows needs a source, and the coordination to record it. */
  record({ idempotencyKey, ...input }: MembershipRecordInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    if (input.sources.length === 0) throw new InvalidInputError(SOURCE, 'sources');
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'membershipRecord', input, async () => {
          if (!(await lockOrganization(tx, input.organizationId))) throw new NotFoundError('organizationId');
          await knownSources(tx, input.sources);
          // Joining and leaving follow each other: whoever belongs by such a fact leaves before joining again.
          const last = await tx.one<{ event: string }>(
            `select event from network.membership_fact where organization_id = $1 and first_day <= network.first_day($2)
             order by first_day desc, event desc limit 1`,
            [input.organizationId, input.on],
          );
          const belongs = last?.event === MembershipEvent.JOINED;
          if (belongs === (input.event === MembershipEvent.JOINED))
            throw new OverlappingPeriodError(belongs ? JOINED : LEFT, 'event');
          const id = typeId('membership');
          await refusing({ membership_fact_once: () => new OverlappingPeriodError(JOINED, 'on') }, () =>
            tx.query(
              `insert into network.membership_fact (id, organization_id, event, happened_on, note, sources, demonstration)
               values ($1, $2, $3, $4, $5, $6, (select demonstration from network.organization where id = $2))`,
              [id, input.organizationId, input.event, input.on, input.note?.trim() || null, input.sources],
            ),
          );
          if (await isOutOfTurn(tx, input.organizationId)) throw new OverlappingPeriodError(TURNS, 'on');
          const { organizationId } = input;
          await tx.audit({ type: 'Membership', id, action: 'MEMBERSHIP_RECORD', organizationId, after: input });
          return organizationId;
        }),
      context.requestId,
    );
  }

  /** Answers the fact. */
  update({ id, expectedVersion, ...input }: MembershipUpdateInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    if (input.sources !== undefined && !input.sources?.length) throw new InvalidInputError(SOURCE, 'sources');
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await factToChange(tx, id, expectedVersion);
        if (input.sources) await knownSources(tx, input.sources);
        const change = await refusing({ membership_fact_once: () => new OverlappingPeriodError(TURNS, 'on') }, () =>
          updateRecord(tx, 'membership_fact', kept, {
            happened_on: input.on ?? undefined,
            note: textOrNull(input.note),
            sources: listOrNone(input.sources),
          }),
        );
        if (!change) return id;
        const organizationId = kept.organization_id;
        if (await isOutOfTurn(tx, organizationId)) throw new OverlappingPeriodError(TURNS, 'on');
        await tx.audit({ type: 'Membership', id, action: 'MEMBERSHIP_UPDATE', organizationId, ...change });
        return id;
      },
      context.requestId,
    );
  }

  /** Answers the organization. */
  remove({ id, expectedVersion }: MembershipRemoveInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await factToChange(tx, id, expectedVersion);
        const organizationId = kept.organization_id;
        await removeRecord(tx, 'membership_fact', id);
        if (await isOutOfTurn(tx, organizationId)) throw new RecordInUseError(LATER);
        await tx.audit({ type: 'Membership', id, action: 'MEMBERSHIP_REMOVE', organizationId, before: kept });
        return organizationId;
      },
      context.requestId,
    );
  }
}

/** Joining and leaving of one organization follow each other. */
const lockOrganization = (tx: Tx, id: string): Promise<object | undefined> =>
  tx.one('select 1 from network.organization where id = $1 for no key update', [id]);

async function factToChange(tx: Tx, id: string, expected: number | null | undefined): Promise<Kept> {
  const found = await tx.one<{ organization_id: string }>(
    'select organization_id from network.membership_fact where id = $1',
    [id],
  );
  if (!found) throw new NotFoundError('id');
  await lockOrganization(tx, found.organization_id);
  const kept = await tx.one<Kept>(
    `select id, organization_id, event, happened_on::text, note, sources, version
     from network.membership_fact where id = $1 for update`,
    [id],
  );
  if (!kept) throw new NotFoundError('id');
  await expectVersion(tx, kept, expected);
  return kept;
}

/** Whether the organization joins twice without leaving, or leaves without having joined. */
async function isOutOfTurn(tx: Tx, organizationId: string): Promise<boolean> {
  const found = await tx.one(
    `select 1 from (
       select event, row_number() over (order by first_day, event) as place from network.membership_fact where organization_id = $1
     ) f where (f.place % 2 = 1) <> (f.event = 'JOINED') limit 1`,
    [organizationId],
  );
  return found !== undefined;
}

const SOURCE = {
  fr: 'Indiquez au moins une source : aucun accord ne le montre.',
  en: 'Give at least one source: no agreement shows it.',
};
const JOINED = {
  fr: 'Cette organisation est déjà membre à cette date, d’après une source.',
  en: 'A source says already that this organization belongs by then.',
};
const LEFT = {
  fr: 'D’après les sources, cette organisation n’est pas membre à cette date. Pour se retirer d’un accord, enregistrez un retrait.',
  en: 'No source says that this organization belongs by then. To withdraw from an agreement, record a withdrawal.',
};
const TURNS = {
  fr: 'À cette date, l’adhésion et le départ ne se suivraient plus : une organisation part avant d’adhérer de nouveau.',
  en: 'By then joining and leaving would no longer follow each other: an organization leaves before it joins again.',
};
const LATER = {
  fr: 'Un fait postérieur repose sur celui-ci : retirez d’abord le départ, ou l’adhésion, qui le suit.',
  en: 'A later fact rests on this one: take out first the leaving, or the joining, that follows it.',
};
