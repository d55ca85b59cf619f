import { Field } from '@nestjs/graphql';
import { DomainError, Failure, type Ref, ref } from '#lib/graphql';
import { Media } from '../media/media.type.js';
import { ItemStatus, LicenceConflict, MediaRefusal } from './item.enums.js';

@Failure('portals', 'As the item stands, this cannot be done.')
export class ItemStateError extends DomainError {
  @Field(() => ItemStatus, { description: 'Where it stands.' })
  status: ItemStatus;

  constructor(status: string, words: { fr: string; en: string }) {
    super(words, 'id');
    this.status = status as ItemStatus;
  }
}

@Failure('portals', 'The licence of what an item is made from does not allow that, or not under that licence.')
export class LicenceConflictError extends DomainError {
  @Field(() => LicenceConflict, { description: 'Why.' })
  reason: LicenceConflict;

  @Field({ description: 'The licence of what it is made from, by its identifier of SPDX.' })
  sourceLicence: string;

  constructor(reason: LicenceConflict, source: { id: string; label: string }) {
    super(WORDS[reason](source.label), 'licence');
    this.reason = reason;
    this.sourceLicence = source.id;
  }
}

@Failure('portals', 'A media cannot be shown there: nothing was saved or published, and nothing is lost.')
export class MediaRefusedError extends DomainError {
  @Field(() => MediaRefusal, { description: 'Why.' })
  reason: MediaRefusal;

  @Field(() => Media, {
    nullable: true,
    description: 'The media; null where the caller may not see it, or there is none.',
  })
  media: Ref<Media>;

  @Field(() => String, {
    nullable: true,
    description: 'The id of the block of the text that shows it; null where it is no block.',
  })
  block: string | null;

  constructor(
    reason: MediaRefusal,
    { id, block, path }: { id: string; block: string | null; path: readonly string[] },
    title = '',
  ) {
    super(REFUSED[reason](title), path);
    this.reason = reason;
    this.media = ref(Media, id);
    this.block = block;
  }
}

const REFUSED: Record<MediaRefusal, (title: string) => { fr: string; en: string }> = {
  NOT_FOUND: () => ({
    fr: 'Un média n’existe pas, ou n’est ni à votre organisation ni ouvert à tous : remplacez-le. Rien n’a été perdu.',
    en: 'A media does not exist, or is neither your organization’s nor open to everybody: replace it. Nothing is lost.',
  }),
  NOT_A_PICTURE: (title) => ({
    fr: `« ${title} » n’est pas une image : choisissez-en une. Rien n’a été perdu.`,
    en: `“${title}” is not a picture: choose one. Nothing is lost.`,
  }),
  NOT_A_DOCUMENT: (title) => ({
    fr: `« ${title} » est une image : montrez-la dans le texte ou en couverture. Rien n’a été perdu.`,
    en: `“${title}” is a picture: show it in the text or as the cover. Nothing is lost.`,
  }),
  NO_RIGHT: (title) => ({
    fr: `« ${title} » ne peut pas être montré : l’accord des personnes manque ou a pris fin. Complétez ses droits dans la médiathèque, ou retirez-le. Rien n’a été perdu.`,
    en: `“${title}” may not be shown: the consent of the people in it is missing or has ended. Complete its rights in the library, or take it out. Nothing is lost.`,
  }),
};

const WORDS: Record<LicenceConflict, (licence: string) => { fr: string; en: string }> = {
  NO_DERIVATIVES: (licence) => ({
    fr: `La licence ${licence} ne permet pas d’en faire autre chose : demandez une autorisation à l’organisation qui tient la source.`,
    en: `The licence ${licence} does not allow anything to be made from it: ask the organization that keeps the source.`,
  }),
  SHARE_ALIKE: (licence) => ({
    fr: `Ce qui est fait à partir de la source se donne sous la même licence : ${licence}.`,
    en: `What is made from the source is given under the same licence: ${licence}.`,
  }),
  NON_COMMERCIAL: (licence) => ({
    fr: `La licence ${licence} exclut les usages commerciaux : choisissez-en une qui les exclut aussi.`,
    en: `The licence ${licence} excludes commercial use: choose one that does so too.`,
  }),
  ATTRIBUTION: (licence) => ({
    fr: `La licence ${licence} demande de nommer les auteurs : choisissez-en une qui le demande aussi.`,
    en: `The licence ${licence} asks to name the authors: choose one that does so too.`,
  }),
};
