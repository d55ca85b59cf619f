import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { ItemStatus, LicenceConflict } from './item.enums.js';

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

  constructor(reason: LicenceConflict, sourceLicence: string) {
    super(WORDS[reason](sourceLicence), 'licence');
    this.reason = reason;
    this.sourceLicence = sourceLicence;
  }
}

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
