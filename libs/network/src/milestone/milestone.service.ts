import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { expectVersion, InvalidInputError, NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { mustFollow } from '../record/record.dates.js';
import { removeRecord } from '../record/record.removal.js';
import { listOrNone, textOrNull, updateRecord } from '../record/record.update.js';
import { knownSources } from '../source/source.check.js';
import {
  type MilestoneCreateInput,
  type MilestoneRemoveInput,
  type MilestoneUpdateInput,
} from './milestone-write.inputs.js';
import { conflictsOf, setConflicts } from './milestone.conflicts.js';

interface Kept {
  id: string;
  happened_on: string;
  until: string | null;
  open_ended: boolean;
  title: string;
  detail: string | null;
  sources: string[];
  version: number;
}

/** What sources tell of the network is kept by its coordination. */
@Injectable()
export class MilestoneService {
  constructor(private readonly uow: UnitOfWork) {}

  create({ idempotencyKey, ...input }: MilestoneCreateInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    checkEnd(input.on, input.until, input.endUnknown);
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'milestoneCreate', input, async () => {
          await knownSources(tx, input.sources);
          const id = typeId('milestone');
          await tx.query(
            `insert into network.milestone (id, happened_on, until, open_ended, title, detail, sources)
             values ($1, $2, $3, $4, $5, $6, $7)`,
            [
              id,
              input.on,
              input.until ?? null,
              input.endUnknown,
              titleOf(input.title),
              textOrNull(input.detail) ?? null,
              input.sources,
            ],
          );
          await setConflicts(tx, id, input.conflictsWith);
          await tx.audit({ type: 'Milestone', id, action: 'MILESTONE_CREATE', after: input });
          return id;
        }),
      context.requestId,
    );
  }

  update({ id, expectedVersion, ...input }: MilestoneUpdateInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await milestoneToChange(tx, id, expectedVersion);
        checkEnd(
          input.on ?? kept.happened_on,
          input.until === undefined ? kept.until : input.until,
          input.endUnknown ?? kept.open_ended,
        );
        if (input.sources) await knownSources(tx, input.sources);
        const change = await updateRecord(tx, 'milestone', kept, {
          happened_on: input.on ?? undefined,
          until: input.until,
          open_ended: input.endUnknown ?? undefined,
          title: input.title == null ? undefined : titleOf(input.title),
          detail: textOrNull(input.detail),
          sources: listOrNone(input.sources),
        });
        const before = await conflictsOf(tx, id);
        const wanted = [...new Set(listOrNone(input.conflictsWith) ?? before)].sort();
        const isOther = wanted.join() !== before.join();
        if (isOther) await setConflicts(tx, id, wanted);
        if (!change && !isOther) return id;
        if (!change) await tx.query('update network.milestone set version = version + 1 where id = $1', [id]);
        await tx.audit({
          type: 'Milestone',
          id,
          action: 'MILESTONE_UPDATE',
          before: { ...change?.before, ...(isOther && { conflictsWith: before }) },
          after: { ...change?.after, ...(isOther && { conflictsWith: wanted }) },
        });
        return id;
      },
      context.requestId,
    );
  }

  remove({ id, expectedVersion }: MilestoneRemoveInput, context: RequestContext): Promise<void> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await milestoneToChange(tx, id, expectedVersion);
        const conflictsWith = await conflictsOf(tx, id);
        await setConflicts(tx, id, []);
        await removeRecord(tx, 'milestone', id);
        await tx.audit({ type: 'Milestone', id, action: 'MILESTONE_REMOVE', before: { ...kept, conflictsWith } });
      },
      context.requestId,
    );
  }
}

async function milestoneToChange(tx: Tx, id: string, expected: number | null | undefined): Promise<Kept> {
  const kept = await tx.one<Kept>(
    `select id, happened_on::text, until::text, open_ended, title, detail, sources, version
     from network.milestone where id = $1 for update`,
    [id],
  );
  if (!kept) throw new NotFoundError('id');
  await expectVersion(tx, kept, expected);
  return kept;
}

function checkEnd(on: string, until: string | null | undefined, isUnknown: boolean): void {
  mustFollow(on, until, 'until');
  if (until && isUnknown) throw new InvalidInputError(EITHER, 'until');
}

function titleOf(title: string): string {
  const text = title.trim();
  if (!text) throw new InvalidInputError(EMPTY, 'title');
  return text;
}

const EITHER = {
  fr: 'Donnez la fin, ou dites qu’elle est inconnue : l’un des deux.',
  en: 'Give the end or say that it is unknown: one of them.',
};
const EMPTY = { fr: 'À remplir.', en: 'This is needed.' };
