import { APART, isDemonstration } from '#lib/network';
import { type Done, InvalidInputError, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { isInTeam } from '../media/media.policy.js';
import {
  beginDraft,
  draftAsVersion,
  expectDraft,
  NO_VERSION,
  showVersion,
  textOf,
  textsOfVersion,
  timed,
  versionOfDraft,
  writeFiles,
  writeText,
} from './item.draft.js';
import { type ItemRecord } from './item.entity.js';
import { type ItemKind, ItemStatus, PREFIXES } from './item.enums.js';
import { ItemStateError, LicenceConflictError, MediaRefusedError } from './item.errors.js';
import { itemsIn } from '../document/index.js';
import { documentsOf, documentsOfVersion } from '../item-document/item-document.rows.js';
import {
  expectItems,
  expectMedia,
  filesIn,
  mediaOf,
  mentionedInDraft,
  type Shown,
  shownIn,
  withoutOthers,
} from './item.media.js';
import { agreeWithKind, expectCompatible, factsOfVersion, licenceAt, writeBeside } from './item.facts.js';
import { factsOf, followOrigin, takeOver } from './item.lineage.js';
import {
  ItemArchiveInput,
  ItemCreateInput,
  ItemDeriveInput,
  ItemDraftSaveInput,
  ItemPublishInput,
  ItemReturnInput,
  ItemScheduleCancelInput,
  ItemSubmitInput,
  ItemUpdateInput,
} from './item.inputs.js';
import { tellReviewers, tellWriter } from './item.mails.js';
import { tellFollowers } from './item.news.js';
import { keeps, mayPublish, mayWrite, sees } from './item.policy.js';
import { items, itemToChange } from './item.rows.js';
import { expectTitles, rememberOrigin, TitleTakenOverError } from '../taken-over/index.js';
import { Item } from './item.type.js';

const NOTHING_WAITS = { submittedVersion: null, submittedAt: null };
const NO_TIME = { publishAt: null, publishVersion: null };
const { DRAFT, SUBMITTED, RETURNED, PUBLISHED, ARCHIVED } = ItemStatus;

/** Written and submitted by the team of the organization that keeps it, shown by its managers. */
@Writes(Item)
export class ItemWrites {
  @Write('STAFF', 'Begins an item of one’s organization: a draft, which only its team sees.', [MediaRefusedError])
  async itemCreate(
    { texts, themes, authors, place, licence, cover, documents, ...input }: ItemCreateInput,
    tx: Tx,
  ): Promise<Done> {
    const { organizationId, kind, locale } = input;
    if (!isInTeam(tx.actor, organizationId)) throw new NotAllowedError();
    agreeWithKind(input);
    const drafted = texts.map((text, i) => textOf(text, ['texts', String(i)]));
    const title = drafted.find((text) => text.locale === locale)?.title;
    if (!title) throw new InvalidInputError(OWN_LANGUAGE, 'texts');
    if (new Set(texts.map((text) => text.locale)).size < texts.length) throw new InvalidInputError(TWICE, 'texts');
    const { id: licenceId } = await licenceAt(tx, licence);
    const isInvented = await isDemonstration(tx, organizationId);
    const shown = drafted.flatMap(({ document }, i) => shownIn(document, ['texts', String(i), 'document']));
    const files = documentsOf(kind, documents ?? []);
    const own = { organizationId, isDemonstration: isInvented };
    await expectMedia(tx, own, [...coverIn(cover), ...shown, ...filesIn(files, ['documents'])], false);
    for (const [i, { document }] of drafted.entries())
      await expectItems(tx, itemsIn(document), ['texts', String(i), 'document']);
    const id = await items.insert(tx, {
      ...input,
      ...{ id: tx.newId(PREFIXES[kind]), licenceId, title, coverId: cover, isDemonstration: isInvented },
    });
    await beginDraft(tx, { id, kind }, drafted, files);
    await writeBeside(tx, { id, isDemonstration: isInvented }, { themes, authors, place });
    return { id, organizationId, after: { ...input, licence, title, cover, themes, authors, place, documents } };
  }

  @Write(
    'STAFF',
    'Corrects what is told of an item beside its texts. Of one that is shown, whoever publishes it does: it holds at once.',
    [[LicenceConflictError, 'where it was made from another'], MediaRefusedError],
  )
  async itemUpdate({ themes, authors, place, licence, cover, ...input }: ItemUpdateInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input, (row) =>
      row.status === PUBLISHED ? mayPublish(tx.actor, row) : mayWrite(tx.actor, row),
    );
    const { id, organizationId } = item;
    if (licence === null) throw new InvalidInputError(NEEDED, 'licence');
    const values = {
      ...input,
      ...(licence !== undefined && { licenceId: licence }),
      ...(cover !== undefined && { coverId: cover }),
    };
    if (cover !== item.coverId) await expectMedia(tx, item, coverIn(cover), item.status === PUBLISHED);
    if (licence && licence !== item.licenceId) await expectLicence(tx, item, licence);
    agreeWithKind(items.merged(tx, item, values));
    const beside = await writeBeside(tx, item, { themes, authors, place });
    return { id, organizationId, ...(await items.update(tx, item, values, beside)) };
  }

  @Write('STAFF', 'Saves the draft of an item of one’s organization in one language; what is shown stays as it is.', [
    MediaRefusedError,
  ])
  async itemDraftSave(
    { expectedVersion, texts, documents, originVersion, ...input }: ItemDraftSaveInput,
    tx: Tx,
  ): Promise<Done> {
    const item = await itemToChange(tx, input, (row) => mayWrite(tx.actor, row));
    const { id, organizationId } = item;
    const { goesOn } = await expectDraft(tx, item, expectedVersion);
    const text = textOf(texts, ['texts']);
    // What the draft has already stays, whatever became of it elsewhere: nothing keeps somebody from saving what they write.
    const held = await mentionedInDraft(tx, id);
    const isNew = (mention: { id: string }): boolean => !held.has(mention.id);
    await expectMedia(tx, item, shownIn(text.document, ['texts', 'document']).filter(isNew), false);
    await expectItems(tx, itemsIn(text.document).filter(isNew), ['texts', 'document']);
    await writeText(tx, id, text, item.shownVersion === null);
    if (documents !== undefined) await writeFiles(tx, item, documents ?? []);
    const isRetitled = item.shownVersion === null && text.locale === item.locale && text.title !== item.title;
    if (isRetitled) await tx.query('update portals.item set title = $2 where id = $1', [id, text.title]);
    if (originVersion != null) await followOrigin(tx, item, originVersion);
    await tx.query(
      'update portals.item_draft set version = version + 1, saved_at = now(), saved_by = $2 where item_id = $1',
      [id, tx.actor.id],
    );
    // Saved as it is written: the log has one entry of it, not one for each pause.
    const after = { locale: text.locale, title: text.title };
    // What everybody is told of the origin changes with its version; nobody in particular sees the rest.
    return {
      id,
      organizationId,
      after,
      ...(originVersion == null && { isOwn: true }),
      ...(goesOn && { isTold: true }),
    };
  }

  @Write('STAFF', 'Hands the draft of an item to those who publish it: it is a version, which never changes.', [
    [ItemStateError, 'where nothing of it is new'],
  ])
  async itemSubmit({ draftVersion, ...input }: ItemSubmitInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input, (row) => mayWrite(tx.actor, row));
    const { id, organizationId, status } = item;
    await expectDraft(tx, item, draftVersion);
    const submittedVersion = await versionOfDraft(tx, id);
    if (status === PUBLISHED && submittedVersion === item.shownVersion) throw new ItemStateError(status, NOTHING_NEW);
    const values = {
      ...{ submittedVersion, submittedAt: new Date().toISOString(), returnedBecause: null, ...NO_TIME },
      status: status === PUBLISHED ? status : SUBMITTED,
    };
    const changed = await items.update(tx, item, values);
    await tellReviewers(tx, id, submittedVersion);
    return { id, organizationId, ...changed };
  }

  @Write('MANAGER', 'Shows an item to its audience: what was submitted, or else its draft, or any of its versions.', [
    [LicenceConflictError, 'where facts are brought back of what was made from another'],
    [ItemStateError, 'where that is shown already'],
    [MediaRefusedError, 'where the right to show a picture or a file does not hold'],
    [TitleTakenOverError, 'the first time, unless that is confirmed'],
  ])
  async itemPublish(
    { number, draftVersion, publishAt, confirmsTitles, restoresFacts, ...input }: ItemPublishInput,
    tx: Tx,
  ): Promise<Done> {
    let item = await itemToChange(tx, input, (row) => mayPublish(tx.actor, row));
    const { id, organizationId, status } = item;
    const shownVersion = number ?? item.submittedVersion ?? (await draftAsVersion(tx, item, draftVersion));
    if (status === PUBLISHED && shownVersion === item.shownVersion && !restoresFacts)
      throw new ItemStateError(status, SHOWN);
    if (restoresFacts && publishAt) throw new InvalidInputError(AT_ONCE, 'restoresFacts');
    const beside = restoresFacts ? await this.restoreFacts(tx, id, shownVersion) : undefined;
    if (beside) item = await items.locked(tx, id);
    await expectMedia(tx, item, await mediaOf(tx, item, shownVersion), true);
    await expectTitles(tx, id, shownVersion, confirmsTitles);
    if (publishAt)
      return { id, organizationId, ...(await items.update(tx, item, await timed(tx, item, publishAt, shownVersion))) };
    const values = {
      ...{ shownVersion, returnedBecause: null, status: PUBLISHED, ...NO_TIME },
      ...(item.submittedVersion === shownVersion && NOTHING_WAITS),
      title: await showVersion(tx, item, shownVersion),
      publishedOn: item.shownVersion === null ? tx.today : undefined,
    };
    const changed = await items.update(tx, item, values, beside);
    await tellFollowers(tx, item, shownVersion, await tellWriter(tx, id, shownVersion));
    return { id, organizationId, ...changed };
  }

  /** By the rules of any correction; answers what is otherwise than before. */
  private async restoreFacts(
    tx: Tx,
    id: string,
    number: number,
  ): Promise<Record<string, { before: unknown; after: unknown }>> {
    const { before, after } = await this.itemUpdate(await factsOfVersion(tx, id, number), tx);
    const was = (before ?? {}) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(after ?? {}).map(([name, now]) => [name, { before: was[name], after: now }]),
    );
  }

  @Write('MANAGER', 'Does not show an item at the time that was set for that.', [
    [ItemStateError, 'where none was set'],
  ])
  async itemScheduleCancel(input: ItemScheduleCancelInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input, (row) => mayPublish(tx.actor, row));
    const { id, organizationId, status } = item;
    if (item.publishAt === null) throw new ItemStateError(status, NO_TIME_SET);
    return { id, organizationId, ...(await items.update(tx, item, NO_TIME)) };
  }

  @Write('MANAGER', 'Sends what was submitted of an item back to be written further, and says why.', [
    [ItemStateError, 'where nothing was submitted'],
  ])
  async itemReturn({ reason, ...input }: ItemReturnInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input, (row) => mayPublish(tx.actor, row));
    const { id, organizationId, status } = item;
    if (status !== SUBMITTED && item.submittedVersion === null) throw new ItemStateError(status, NOT_SUBMITTED);
    const values = {
      ...{ ...NOTHING_WAITS, ...NO_TIME, returnedBecause: reason },
      status: status === PUBLISHED ? status : RETURNED,
    };
    const changed = await items.update(tx, item, values);
    await tellWriter(tx, id, item.version, reason);
    return { id, organizationId, ...changed };
  }

  @Write('MANAGER', 'Shows an item no longer; it stays with its team, and may be published again.', [
    [ItemStateError, 'where it is archived already'],
  ])
  async itemArchive(input: ItemArchiveInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input, (row) => mayPublish(tx.actor, row));
    const { id, organizationId, status } = item;
    if (status === ARCHIVED) throw new ItemStateError(status, IS_ARCHIVED);
    return {
      id,
      organizationId,
      ...(await items.update(tx, item, { status: ARCHIVED, ...NOTHING_WAITS, ...NO_TIME })),
    };
  }

  @Write(
    'STAFF',
    'Begins an item of one’s organization from a version of another, with its texts, files and authors.',
    [LicenceConflictError],
  )
  async itemDerive({ itemId, version, organizationId, licence }: ItemDeriveInput, tx: Tx): Promise<Done> {
    const { actor } = tx;
    if (!isInTeam(actor, organizationId)) throw new NotAllowedError(undefined, 'organizationId');
    const source = await items.find(tx, itemId, 'itemId');
    if (!sees(actor, source)) throw new NotFoundError('itemId');
    if (version !== source.shownVersion && !keeps(actor, source)) throw new NotFoundError('version', NO_VERSION);
    const { texts, documents } = await withoutOthers(
      tx,
      organizationId,
      await textsOfVersion(tx, itemId, version),
      await documentsOfVersion(tx, itemId, version),
    );
    const made = await licenceAt(tx, licence ?? source.licenceId);
    expectCompatible(await licenceAt(tx, source.licenceId), made);
    if (source.isDemonstration !== (await isDemonstration(tx, organizationId)))
      throw new InvalidInputError(APART, 'organizationId');
    const { title } = texts.find(({ locale }) => locale === source.locale)!;
    const id = await items.insert(tx, {
      ...factsOf(source),
      ...{ id: tx.newId(PREFIXES[source.kind as ItemKind]), organizationId, licenceId: made.id, title, status: DRAFT },
      ...{ derivedFrom: source.id, derivedFromVersion: version },
    });
    await beginDraft(tx, { id, kind: source.kind }, texts, documents);
    await takeOver(tx, { id, itemId, organizationId });
    await rememberOrigin(tx, id);
    return { id, organizationId, after: { itemId, version, licence: made.id, title } };
  }
}

const coverIn = (cover: string | null | undefined): Shown[] =>
  cover ? [{ id: cover, block: null, path: ['cover'] }] : [];

/** What was made from another keeps to its licence. */
async function expectLicence(tx: Tx, { derivedFrom }: ItemRecord, licence: string): Promise<void> {
  const made = await licenceAt(tx, licence);
  if (derivedFrom) expectCompatible(await licenceAt(tx, (await items.find(tx, derivedFrom)).licenceId), made);
}

const NEEDED = { fr: 'Ce champ est à remplir.', en: 'This field is required.' };
const OWN_LANGUAGE = {
  fr: 'Il manque le texte dans la langue du contenu.',
  en: 'The text in the language of the item is missing.',
};
const TWICE = { fr: 'Chaque langue n’a qu’un texte.', en: 'Each language has one text only.' };
const NOTHING_NEW = {
  fr: 'Rien n’a changé depuis la version affichée : il n’y a rien à proposer.',
  en: 'Nothing has changed since the version that is shown: there is nothing to submit.',
};
const SHOWN = {
  fr: 'Cette version est déjà affichée.',
  en: 'This version is shown already.',
};
const NOT_SUBMITTED = {
  fr: 'Rien n’attend de publication : il n’y a rien à renvoyer.',
  en: 'Nothing waits to be published: there is nothing to send back.',
};
const AT_ONCE = {
  fr: 'Les informations d’une version reviennent aussitôt : publiez-la sans attendre, ou sans elles.',
  en: 'The facts of a version come back at once: publish it now, or without them.',
};
const NO_TIME_SET = { fr: 'Aucune publication n’est programmée.', en: 'No time of publication is set.' };
const IS_ARCHIVED = { fr: 'Ce contenu est déjà archivé.', en: 'This item is archived already.' };
