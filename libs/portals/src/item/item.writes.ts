import { APART, apart, isDemonstration } from '#lib/network';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { isInTeam } from '../media/media.policy.js';
import {
  beginDraft,
  expectDraft,
  showVersion,
  textOf,
  textsOfVersion,
  versionOfDraft,
  writeText,
} from './item.draft.js';
import { ItemRecord } from './item.entity.js';
import { ItemStatus } from './item.enums.js';
import { ItemStateError, LicenceConflictError, MediaRefusedError } from './item.errors.js';
import { expectItems, expectPictures, picturesOf, type Shown, shownIn } from './item.media.js';
import { agreeWithKind, expectCompatible, licenceAt, writeBeside } from './item.facts.js';
import {
  ItemArchiveInput,
  ItemCreateInput,
  ItemDeriveInput,
  ItemDraftSaveInput,
  ItemPublishInput,
  ItemReturnInput,
  ItemSubmitInput,
  ItemUpdateInput,
} from './item.inputs.js';
import { keeps, mayPublish, mayWrite, sees } from './item.policy.js';
import { Item } from './item.type.js';

const items = kept('item', ItemRecord, { refusals: apart() });
const NOTHING_WAITS = { submittedVersion: null, submittedAt: null };
const { DRAFT, SUBMITTED, RETURNED, PUBLISHED, ARCHIVED } = ItemStatus;

/** Written and submitted by the team of the organization that keeps it, shown by its managers. */
@Writes(Item)
export class ItemWrites {
  @Write('STAFF', 'Begins an item of one’s organization: a draft, which only its team sees.', [MediaRefusedError])
  async itemCreate(
    { texts, themes, authors, place, licence, cover, ...input }: ItemCreateInput,
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
    await expectPictures(tx, { organizationId, isDemonstration: isInvented }, [...coverIn(cover), ...shown], false);
    for (const [i, { document }] of drafted.entries())
      await expectItems(tx, document, ['texts', String(i), 'document']);
    const id = await items.insert(tx, {
      ...input,
      ...{ id: tx.newId(kind.toLowerCase()), licenceId, title, coverId: cover, isDemonstration: isInvented },
    });
    await beginDraft(tx, id, drafted);
    await writeBeside(tx, { id, isDemonstration: isInvented }, { themes, authors, place });
    return { id, organizationId, after: { ...input, licence, title, cover, themes, authors, place } };
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
    if (cover !== item.coverId) await expectPictures(tx, item, coverIn(cover), item.status === PUBLISHED);
    if (licence && licence !== item.licenceId) await expectLicence(tx, item, licence);
    agreeWithKind(items.merged(tx, item, values));
    const beside = await writeBeside(tx, item, { themes, authors, place });
    return { id, organizationId, ...(await items.update(tx, item, values, beside)) };
  }

  @Write('STAFF', 'Saves the draft of an item of one’s organization in one language; what is shown stays as it is.', [
    MediaRefusedError,
  ])
  async itemDraftSave({ expectedVersion, texts, originVersion, ...input }: ItemDraftSaveInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input, (row) => mayWrite(tx.actor, row));
    const { id, organizationId } = item;
    const { goesOn } = await expectDraft(tx, item, expectedVersion);
    const text = textOf(texts, ['texts']);
    await expectPictures(tx, item, shownIn(text.document, ['texts', 'document']), false);
    await expectItems(tx, text.document, ['texts', 'document']);
    await writeText(tx, id, text);
    if (originVersion != null) await followOrigin(tx, item, originVersion);
    await tx.query(
      'update portals.item_draft set version = version + 1, saved_at = now(), saved_by = $2 where item_id = $1',
      [id, tx.actor.id],
    );
    // Saved as it is written: the log has one entry of it, not one for each pause.
    return { id, organizationId, after: { locale: text.locale, title: text.title }, ...(goesOn && { isTold: true }) };
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
      ...{ submittedVersion, submittedAt: new Date().toISOString(), returnedBecause: null },
      status: status === PUBLISHED ? status : SUBMITTED,
    };
    return { id, organizationId, ...(await items.update(tx, item, values)) };
  }

  @Write('MANAGER', 'Shows an item to its audience: what was submitted, or else its draft, or any of its versions.', [
    [ItemStateError, 'where that is shown already'],
    [MediaRefusedError, 'where the right to show a picture does not hold'],
  ])
  async itemPublish({ number, draftVersion, ...input }: ItemPublishInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input, (row) => mayPublish(tx.actor, row));
    const { id, organizationId, status } = item;
    const shownVersion = number ?? item.submittedVersion ?? (await draftAsVersion(tx, item, draftVersion));
    if (status === PUBLISHED && shownVersion === item.shownVersion) throw new ItemStateError(status, SHOWN);
    await expectPictures(tx, item, await picturesOf(tx, item, shownVersion), true);
    const values = {
      ...{ shownVersion, returnedBecause: null, status: PUBLISHED },
      ...(item.submittedVersion === shownVersion && NOTHING_WAITS),
      title: await showVersion(tx, item, shownVersion),
      publishedOn: item.shownVersion === null ? tx.today : undefined,
    };
    return { id, organizationId, ...(await items.update(tx, item, values)) };
  }

  @Write('MANAGER', 'Sends what was submitted of an item back to be written further, and says why.', [
    [ItemStateError, 'where nothing was submitted'],
  ])
  async itemReturn({ reason, ...input }: ItemReturnInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input, (row) => mayPublish(tx.actor, row));
    const { id, organizationId, status } = item;
    if (status !== SUBMITTED && item.submittedVersion === null) throw new ItemStateError(status, NOT_SUBMITTED);
    const values = {
      ...{ ...NOTHING_WAITS, returnedBecause: reason },
      status: status === PUBLISHED ? status : RETURNED,
    };
    return { id, organizationId, ...(await items.update(tx, item, values)) };
  }

  @Write('MANAGER', 'Shows an item no longer; it stays with its team, and may be published again.', [
    [ItemStateError, 'where it is archived already'],
  ])
  async itemArchive(input: ItemArchiveInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input, (row) => mayPublish(tx.actor, row));
    const { id, organizationId, status } = item;
    if (status === ARCHIVED) throw new ItemStateError(status, IS_ARCHIVED);
    return { id, organizationId, ...(await items.update(tx, item, { status: ARCHIVED, ...NOTHING_WAITS })) };
  }

  @Write('STAFF', 'Begins an item of one’s organization from a version of another, with its texts and authors.', [
    LicenceConflictError,
  ])
  async itemDerive({ itemId, version, organizationId, licence }: ItemDeriveInput, tx: Tx): Promise<Done> {
    const { actor } = tx;
    if (!isInTeam(actor, organizationId)) throw new NotAllowedError(undefined, 'organizationId');
    const source = await items.find(tx, itemId, 'itemId');
    if (!sees(actor, source)) throw new NotFoundError('itemId');
    if (version !== source.shownVersion && !keeps(actor, source)) throw new NotFoundError('version');
    const texts = await textsOfVersion(tx, itemId, version);
    const made = await licenceAt(tx, licence ?? source.licenceId);
    expectCompatible(await licenceAt(tx, source.licenceId), made);
    if (source.isDemonstration !== (await isDemonstration(tx, organizationId)))
      throw new InvalidInputError(APART, 'organizationId');
    const { title } = texts.find(({ locale }) => locale === source.locale)!;
    const id = await items.insert(tx, {
      ...factsOf(source),
      ...{ id: tx.newId(source.kind.toLowerCase()), organizationId, licenceId: made.id, title, status: DRAFT },
      ...{ derivedFrom: source.id, derivedFromVersion: version },
    });
    await beginDraft(tx, id, texts);
    await takeOver(tx, { id, itemId, organizationId });
    return { id, organizationId, after: { itemId, version, licence: made.id, title } };
  }
}

const coverIn = (cover: string | null | undefined): Shown[] =>
  cover ? [{ id: cover, block: null, path: ['cover'] }] : [];

/** The item, locked; whoever does not see it is not told that it is there. */
const itemToChange = (
  tx: Tx,
  input: { id: string; expectedVersion?: number | null },
  may: (row: ItemRecord) => boolean,
): Promise<ItemRecord> =>
  items.toChange(tx, input, (row) => {
    if (!sees(tx.actor, row)) throw new NotFoundError('id');
    return may(row);
  });

async function draftAsVersion(tx: Tx, item: ItemRecord, seen: number | null | undefined): Promise<number> {
  await expectDraft(tx, item, seen);
  return versionOfDraft(tx, item.id);
}

/** What was made from another keeps to its licence. */
async function expectLicence(tx: Tx, { derivedFrom }: ItemRecord, licence: string): Promise<void> {
  const made = await licenceAt(tx, licence);
  if (derivedFrom) expectCompatible(await licenceAt(tx, (await items.find(tx, derivedFrom)).licenceId), made);
}

/** What changed in the other up to a version that is seen now was looked at: the lineage goes on from there. */
async function followOrigin(tx: Tx, { id, derivedFrom }: ItemRecord, version: number): Promise<void> {
  const source = derivedFrom ? await items.find(tx, derivedFrom, 'originVersion') : undefined;
  if (!source || !sees(tx.actor, source) || (version !== source.shownVersion && !keeps(tx.actor, source)))
    throw new NotFoundError('originVersion');
  await textsOfVersion(tx, source.id, version);
  await tx.query('update portals.item set derived_from_version = $2 where id = $1', [id, version]);
}

const factsOf = (source: ItemRecord): Partial<ItemRecord> => {
  const { kind, audience, locale, year, projectOwner, designer, programme, surfaceM2, costCents } = source;
  const { resourceKind, url, notebookKind, isDemonstration: isInvented } = source;
  return {
    ...{ kind, audience, locale, year, projectOwner, designer, programme, surfaceM2, costCents },
    ...{ resourceKind, url, notebookKind, isDemonstration: isInvented },
  };
};

/** Authors stay, themes, the cover where everybody sees it and what is shown of the place come along: where it really is does not. */
async function takeOver(tx: Tx, { id, itemId, organizationId }: Record<'id' | 'itemId' | 'organizationId', string>) {
  await tx.query(
    `insert into portals.item_author (item_id, organization_id, place)
     select $1, a.organization_id, a.place from portals.item_author a where a.item_id = $2
     union all select $1, $3, 1 + coalesce((select max(a.place) from portals.item_author a where a.item_id = $2), 0)
     on conflict do nothing`,
    [id, itemId, organizationId],
  );
  await tx.query(
    'insert into portals.item_theme (item_id, theme_id) select $1, theme_id from portals.item_theme where item_id = $2',
    [id, itemId],
  );
  await tx.query(
    `update portals.item i set cover_id = m.id from portals.item s join portals.media m on m.id = s.cover_id
     where i.id = $1 and s.id = $2 and (m.organization_id = $3 or portals.is_shown_to_all(m.id, m.image_right, m.image_right_until, $4))`,
    [id, itemId, organizationId, tx.today],
  );
  await tx.query(
    `insert into portals.item_place (item_id, territory_id, longitude, latitude, precision)
     select $1, i.territory_id, case when i.precision = 'EXACT' then i.longitude end, case when i.precision = 'EXACT' then i.latitude end,
       coalesce(i.precision, 'COMMUNE') from portals.item i where i.id = $2 and i.territory_id is not null`,
    [id, itemId],
  );
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
const IS_ARCHIVED = { fr: 'Ce contenu est déjà archivé.', en: 'This item is archived already.' };
