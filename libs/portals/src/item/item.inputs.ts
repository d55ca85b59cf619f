import { Float, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsNumber, Max, Min } from 'class-validator';
import { DateTime } from '#lib/graphql';
import {
  change,
  correction,
  Formatted,
  Lines,
  Made,
  OPTIONAL,
  Part,
  Parts,
  Reference,
  References,
  Text,
  Value,
  WebAddress,
  Whole,
  words,
} from '#lib/writes';
import { TextDocument } from '../document/document.scalar.js';
import { ItemDocumentInput } from '../item-document/item-document.inputs.js';
import { MOST_DOCUMENTS } from '../item-document/most-documents.js';
import { ItemAudience, ItemKind, NotebookKind, PlaceDisclosure, ResourceKind } from './item.enums.js';

const language = words('Une langue : `fr` ou `en`.', 'A language: `fr` or `en`.');
const noSuchPoint = words('Ce point n’existe pas.', 'There is no such point.');
const cost = words('Un nombre entier de centimes.', 'A whole number of cents.');
const noSuchBearing = words(
  'Une direction en degrés, de 0 à moins de 360.',
  'A direction in degrees, from 0 to below 360.',
);
const noSuchHeight = words('Une hauteur en mètres, jusqu’à 500.', 'A height in metres, up to 500.');
const LOCALES = ['fr', 'en'];

@InputType({ description: 'What an item says in one language.' })
export class ItemTextsInput {
  @Text(2, 'The language: `fr`, `en`.') @IsIn(LOCALES, language) locale: string;
  @Text(200, 'Its title.') title: string;
  @Lines(900, 'What it is about, in a few sentences without format.', { unless: '' }) summary: string;
  @Formatted(() => TextDocument, 'All of it, with its format.') document: object;
}

@InputType({ description: 'Where an item is, and what is told of that to those who do not keep it.' })
export class ItemPlaceInput {
  @Reference('The commune.') territoryId: string;
  @Value(
    () => Float,
    'Degrees to the east of Greenwich, -180 to 180; left out where only the commune is known.',
    OPTIONAL,
  )
  @IsNumber({}, noSuchPoint)
  @Min(-180, noSuchPoint)
  @Max(180, noSuchPoint)
  longitude?: number | null;
  @Value(
    () => Float,
    'Degrees to the north of the equator, -90 to 90; left out where only the commune is known.',
    OPTIONAL,
  )
  @IsNumber({}, noSuchPoint)
  @Min(-90, noSuchPoint)
  @Max(90, noSuchPoint)
  latitude?: number | null;
  @Value(() => PlaceDisclosure, 'What others are told of it.', { unless: PlaceDisclosure.EXACT })
  disclosure: PlaceDisclosure;
}

@InputType({ description: 'An item that one’s organization keeps: a draft, which only its team sees.' })
export class ItemCreateInput extends Made {
  @Value(() => ItemKind, 'What it is.') kind: ItemKind;
  @Reference('The organization that keeps it.') organizationId: string;
  @Text(2, 'The language that it is written in first: `fr`, `en`.', { unless: 'fr' })
  @IsIn(LOCALES, language)
  locale: string;
  @Parts(() => ItemTextsInput, 2, 'What it says, once for each language, and in that of `locale`.', { atLeast: 1 })
  texts: ItemTextsInput[];
  @Text(64, 'Its licence, by its identifier in the list of SPDX: `etalab-2.0`.') licence: string;
  @Value(() => ItemAudience, 'Whom it is for once it is published.', { unless: ItemAudience.EVERYONE })
  audience: ItemAudience;
  @References(10, 'What it is about: themes by their ids or keys.', { unless: [] }) themes: string[];
  @References(10, 'The organizations that made it, in their order.', { unless: [] }) authors: string[];
  @Reference('The picture that stands for it in lists and at its head.', OPTIONAL) cover?: string | null;
  @Part(() => ItemPlaceInput, 'Where it is, if it is somewhere.', OPTIONAL) place?: ItemPlaceInput | null;
  @Whole(1000, 2200, 'The year that it is about.', OPTIONAL) year?: number | null;
  @Text(200, 'Of an entry: who had it made.', OPTIONAL) projectOwner?: string | null;
  @Text(200, 'Of an entry: who designed it.', OPTIONAL) designer?: string | null;
  @Text(900, 'Of an entry: what it was to be used for.', OPTIONAL) programme?: string | null;
  @Whole(1, Infinity, 'Of an entry: its floor or ground area, in square metres.', OPTIONAL) surfaceM2?: number | null;
  @Value(() => Float, 'Of an entry: what it cost, without tax, in cents of euro.', OPTIONAL)
  @IsInt(cost)
  @Min(0, cost)
  @Max(Number.MAX_SAFE_INTEGER, cost)
  costCents?: number | null;
  @Value(() => ResourceKind, 'Of a resource, which has one: what it is.', OPTIONAL) resourceKind?: ResourceKind | null;
  @WebAddress(500, 'Of a resource: where it is on the web.', OPTIONAL) url?: string | null;
  @Parts(() => ItemDocumentInput, MOST_DOCUMENTS, 'Of a resource: the files that it gives, in their order.', OPTIONAL)
  documents?: ItemDocumentInput[] | null;
  @Value(() => NotebookKind, 'Of a notebook, which has one: what it tells of.', OPTIONAL)
  notebookKind?: NotebookKind | null;
  @Value(
    () => Float,
    'Of a viewpoint: which way the camera looks, in degrees from north by east, 0 to below 360.',
    OPTIONAL,
  )
  @IsNumber({}, noSuchBearing)
  @Min(0, noSuchBearing)
  @Max(359.999, noSuchBearing)
  bearing?: number | null;
  @Value(() => Float, 'Of a viewpoint: the camera above the ground, in metres.', OPTIONAL)
  @IsNumber({}, noSuchHeight)
  @Min(0.1, noSuchHeight)
  @Max(500, noSuchHeight)
  heightM?: number | null;
  @Whole(8, 1200, 'Of a viewpoint: the focal length as on a frame of 24 by 36 millimetres.', OPTIONAL)
  focalLengthMm?: number | null;
  @Lines(900, 'Of a viewpoint: how the photograph is taken again.', OPTIONAL) protocol?: string | null;
}

@InputType({
  description:
    'Corrects what is told of an item beside its texts, at once; fields left out stay as they are, null clears them.',
})
export class ItemUpdateInput extends correction(ItemCreateInput, 'The item.', {
  without: ['kind', 'organizationId', 'locale', 'texts', 'documents'],
}) {}

@InputType({ description: 'Saves the draft of an item in one language, all of it.' })
export class ItemDraftSaveInput extends change('The item.') {
  @Value(() => Int, 'The version of the draft that the caller has seen (`Item.draft`).')
  override expectedVersion: number;
  @Part(() => ItemTextsInput, 'What it is to say.') texts: ItemTextsInput;
  @Parts(
    () => ItemDocumentInput,
    MOST_DOCUMENTS,
    'Of a resource: the files that it is to give, in whichever language, all of them in their order; they stay as they are when left out.',
    OPTIONAL,
  )
  documents?: ItemDocumentInput[] | null;
  @Whole(
    1,
    Infinity,
    'The version of what it was made from that was compared with it: `derivedFrom` says that one from now on.',
    OPTIONAL,
  )
  originVersion?: number | null;
}

@InputType({ description: 'Hands the draft of an item to those who publish it.' })
export class ItemSubmitInput extends change('The item.') {
  @Value(() => Int, 'The version of the draft that the caller has seen.', OPTIONAL) draftVersion?: number | null;
}

@InputType({ description: 'Shows an item to its audience.' })
export class ItemPublishInput extends change('The item.') {
  @Value(
    () => Int,
    'The number of the version to show, an older one too; when left out what was submitted, or else the draft.',
    OPTIONAL,
  )
  number?: number | null;
  @Value(() => Int, 'The version of the draft that the caller has seen, where that is shown.', OPTIONAL)
  draftVersion?: number | null;
  @Value(
    () => DateTime,
    'When it is to be shown: that version, unless somebody submits, publishes, sends back or archives before. At once when left out.',
    OPTIONAL,
  )
  publishAt?: string | null;
  @Value(() => Boolean, 'That it bears the title of the item that it was made from is meant.', { unless: false })
  confirmsTitles: boolean;
  @Value(
    () => Boolean,
    'Whether what was told beside the texts when that version was made is told again, as far as it is known (`ItemVersion.hasFacts`).',
    { unless: false },
  )
  restoresFacts: boolean;
}

@InputType({ description: 'Does not show an item at the time that was set for that.' })
export class ItemScheduleCancelInput extends change('The item.') {}

@InputType({ description: 'Sends what was submitted back to be written further.' })
export class ItemReturnInput extends change('The item.') {
  @Lines(900, 'Why.') reason: string;
}

@InputType({ description: 'Shows an item no longer.' })
export class ItemArchiveInput extends change('The item.') {}

@InputType({ description: 'A draft of one’s organization that is made from a version of another item.' })
export class ItemDeriveInput extends Made {
  @Reference('The item that it is made from.') itemId: string;
  @Whole(1, Infinity, 'The version that it is made from.') version: number;
  @Reference('The organization that keeps what is made.') organizationId: string;
  @Text(64, 'Its licence, by its identifier in the list of SPDX; that of the source when left out.', OPTIONAL)
  licence?: string | null;
}

@InputType({ description: 'A circle around a point in WGS 84.' })
export class NearPointInput {
  @Value(() => Float, 'Degrees to the east of Greenwich, -180 to 180.') longitude: number;
  @Value(() => Float, 'Degrees to the north of the equator, -90 to 90.') latitude: number;
  @Value(() => Float, 'How far from it, in kilometres, above 0 to 200.') withinKm: number;
}

@InputType({ description: 'A box between two meridians and two parallels, in degrees of WGS 84.' })
export class BoxInput {
  @Value(() => Float, 'Its western edge, -180 to 180; east of `east` where it lies across the antimeridian.')
  west: number;
  @Value(() => Float, 'Its southern edge, -90 to 90.') south: number;
  @Value(() => Float, 'Its eastern edge, -180 to 180.') east: number;
  @Value(() => Float, 'Its northern edge, not south of `south`.') north: number;
}
