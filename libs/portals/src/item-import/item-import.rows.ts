import { Injectable } from '@nestjs/common';
import {
  DomainError,
  DomainErrors,
  entityByPrefix,
  prefixOf,
  type Ref,
  ref,
  type RequestContext,
  worded,
} from '#lib/graphql';
import { InvalidInputError, inputPipe, NotAllowedError, type Tx, UnitOfWork } from '#lib/writes';
import { ItemCreateInput, ItemUpdateInput } from '../item/item.inputs.js';
import { mayPublish } from '../item/item.policy.js';
import { type Item } from '../item/item.type.js';
import { ItemWrites } from '../item/item.writes.js';
import { isInTeam } from '../media/media.policy.js';
import { type ItemImportInput } from './item-import.inputs.js';
import { type Names, namesOf } from './item-import.names.js';
import { changesOf } from './item-import.update.js';
import { type Drafted, draftedOf } from './item-import.row.js';
import { type Row, rowsOf } from './item-import.table.js';
import { ItemImportOutcome, type ItemImportRow } from './item-import.type.js';

const AT_ONCE = 50;
/** Of one row, as many faults are told. */
const MOST_FAULTS = 25;
const { MADE, CHANGED, THERE, REFUSED } = ItemImportOutcome;

/** Undoes what was only tried. */
class TakenBack extends Error {
  constructor(readonly outcome: ItemImportOutcome) {
    super();
  }
}

/** Makes items of the rows of a table, each in a transaction of its own: what is wrong with one keeps no other. */
@Injectable()
export class ItemImports {
  private readonly pipe = inputPipe();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly writes: ItemWrites,
  ) {}

  async take({ organizationId, table, isTrial, changesThere, after }: ItemImportInput, context: RequestContext) {
    if (!isInTeam(context.actor, organizationId)) throw new NotAllowedError(undefined, 'organizationId');
    const all = rowsOf(table);
    const left = all.filter(({ line }) => line > after);
    const taken = left.slice(0, AT_ONCE);
    const names = await this.uow.run(context, (tx) => namesOf(tx, organizationId, taken));
    const rows: ItemImportRow[] = [];
    for (const row of taken) rows.push(await this.row(row, { organizationId, names, isTrial, changesThere, context }));
    return { rows, rowCount: all.length, next: left.length > taken.length ? taken.at(-1)!.line : null };
  }

  private async row(
    row: Row,
    { organizationId, names, isTrial, changesThere, context }: Import,
  ): Promise<ItemImportRow> {
    const { line, cells, heads } = row;
    const said = { line, title: cells.titleFr ?? cells.titleEn ?? cells.reference ?? cells.legacyId ?? '' };
    const drafted = draftedOf(row, organizationId, names);
    const { columnAt } = drafted;
    try {
      const { id, outcome } = await this.uow.run(context, async (tx) => {
        const there = await itemThere(tx, organizationId, row, drafted);
        // The second of two that bear the same name in a table is what is wrong with it.
        const isThere = there !== undefined && !row.sameAs;
        if (isThere && !(changesThere && (await this.change(tx, there, row, drafted))))
          return { id: there, outcome: THERE };
        const made = isThere
          ? { id: there, outcome: CHANGED }
          : { id: await this.make(tx, row, drafted), outcome: MADE };
        if (!isTrial) return made;
        await tx.query('set constraints all immediate');
        throw new TakenBack(made.outcome);
      });
      return { ...said, outcome, item: refOf(id), userErrors: [] };
    } catch (error) {
      if (error instanceof TakenBack) return { ...said, outcome: error.outcome, item: null, userErrors: [] };
      const errors = error instanceof DomainErrors ? error.errors : error instanceof DomainError ? [error] : undefined;
      if (!errors) throw error;
      const userErrors = errors.slice(0, MOST_FAULTS).map((one) => {
        const column = one.path && columnAt(one.path);
        return { ...worded(one, context), path: column ? [heads[column] ?? column] : null };
      });
      return { ...said, outcome: REFUSED, item: null, userErrors };
    }
  }

  private async make(tx: Tx, { cells: { reference } }: Row, { input, legacyId, faults }: Drafted): Promise<string> {
    const checked = await this.checked(input, faults);
    const { organizationId } = checked;
    // Addresses of the former platform lead to whatever has their number.
    if (legacyId !== null && !mayPublish(tx.actor, { organizationId }))
      throw new NotAllowedError(NOT_YOURS, 'legacyId');
    const { id, ...done } = await this.writes.itemCreate(checked, tx);
    if (legacyId !== null) await tx.query('update portals.item set legacy_id = $2 where id = $1', [id, legacyId]);
    if (reference)
      await tx.query('insert into portals.item_import (organization_id, reference, item_id) values ($1, $2, $3)', [
        ...[organizationId, reference, id],
      ]);
    await leave(tx, id);
    const after = { ...done.after, legacyId, reference };
    await tx.audit({ type: 'Item', id, action: 'ITEM_IMPORT', organizationId, after });
    return id;
  }

  /** Changes an item by the use cases of one; answers whether anything is different. */
  private async change(tx: Tx, id: string, row: Row, drafted: Drafted): Promise<boolean> {
    const { facts, texts } = await changesOf(tx, id, row, drafted);
    const { organizationId } = drafted.input;
    const input = (await this.pipe.transform(facts, { type: 'body', metatype: ItemUpdateInput })) as ItemUpdateInput;
    const { isUnchanged, before, after } = await this.writes.itemUpdate(input, tx);
    for (const text of texts) await this.writes.itemDraftSave(text, tx);
    if (isUnchanged && texts.length === 0) return false;
    if (texts.length > 0) await leave(tx, id);
    const written = texts.length > 0 && { texts: texts.map(({ texts: { locale, title } }) => ({ locale, title })) };
    await tx.audit({
      ...{ type: 'Item', id, action: 'ITEM_IMPORT', organizationId, before },
      after: { ...after, ...written },
    });
    return true;
  }

  /** By the rules of one that is made by hand; all that is wrong is told at once. */
  private async checked(input: Drafted['input'], faults: readonly DomainError[]): Promise<ItemCreateInput> {
    const told = new Set(faults.map(({ path }) => path?.[0]));
    try {
      const checked = (await this.pipe.transform(input, {
        type: 'body',
        metatype: ItemCreateInput,
      })) as ItemCreateInput;
      if (faults.length > 0) throw new DomainErrors(faults);
      return checked;
    } catch (error) {
      if (!(error instanceof DomainErrors) || error.errors === faults) throw error;
      // Of an empty cell that is told already, once is enough.
      const more = error.errors.filter(
        ({ path }) => !told.has(path?.[0]) && !(path?.[0] === 'texts' && told.has('titleFr')),
      );
      throw new DomainErrors([...faults, ...more]);
    }
  }
}

interface Import {
  organizationId: string;
  names: Names;
  isTrial: boolean;
  changesThere: boolean;
  context: RequestContext;
}

/** The item that was made of the row before. Of one organization, one row after the other, so that two tables at once make nothing twice. */
async function itemThere(
  tx: Tx,
  organizationId: string,
  { cells: { id, reference } }: Row,
  { legacyId, input: { kind } }: Drafted,
): Promise<string | undefined> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('items of ' || $1, 0))`, [organizationId]);
  if (id) {
    const named = await tx.one('select from portals.item where id = $1 and organization_id = $2', [id, organizationId]);
    if (!named) throw new InvalidInputError(NO_ITEM, 'id');
    return id;
  }
  const known =
    reference &&
    (await tx.one<{ id: string }>(
      'select item_id as id from portals.item_import where organization_id = $1 and reference = $2',
      [organizationId, reference],
    ));
  if (known) return known.id;
  if (legacyId === null) return undefined;
  const numbered = await tx.one<{ id: string; organizationId: string }>(
    'select id, organization_id as "organizationId" from portals.item where kind = $1 and legacy_id = $2',
    [kind, legacyId],
  );
  if (numbered && numbered.organizationId !== organizationId) throw new InvalidInputError(TAKEN, 'legacyId');
  return numbered?.id;
}

/** Whoever writes in it next makes another version: then it is theirs. */
const leave = (tx: Tx, id: string): Promise<unknown> =>
  tx.query('update portals.item_draft set table_version = version where item_id = $1', [id]);

const refOf = (id: string): Ref<Item> => ref(entityByPrefix(prefixOf(id) ?? '')!.target, id) as Ref<Item>;

const NO_ITEM = {
  fr: 'Aucun contenu de l’organisation n’a cet identifiant.',
  en: 'No item of the organization has this id.',
};
const TAKEN = {
  fr: 'Cet ancien numéro mène déjà à un autre contenu.',
  en: 'This former number leads to another item already.',
};
const NOT_YOURS = {
  fr: 'L’ancien numéro décide où mènent d’anciennes adresses : demandez à une personne qui gère l’organisation d’importer cette ligne.',
  en: 'The former number decides where former addresses lead: ask somebody who manages the organization to import this row.',
};
