import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure, type Ref, ref, type Words } from '#lib/graphql';
import { ItemFact } from '../taken-over/item-fact.enum.js';
import { ItemCorrection, ItemCorrectionStatus } from './item-correction.type.js';

@Failure('portals', 'The correction was decided already, or taken back.')
export class ItemCorrectionStateError extends DomainError {
  @Field(() => ItemCorrectionStatus, { description: 'Where it stands.' })
  status: ItemCorrectionStatus;

  constructor(status: string) {
    super(
      {
        fr: 'Cette correction a déjà reçu une réponse, ou a été retirée : rien n’a changé.',
        en: 'This correction was answered already, or taken back: nothing has changed.',
      },
      'id',
    );
    this.status = status as ItemCorrectionStatus;
  }
}

@Failure('portals', 'The item says something else by now than when the correction was proposed.')
export class ItemCorrectionOutdatedError extends DomainError {
  @Field(() => [ItemFact], { description: 'What of that; at most 16.' })
  facts: ItemFact[];

  constructor(facts: readonly string[]) {
    super(
      {
        fr: 'Ces informations ont été corrigées depuis la proposition : rien n’a changé. Corrigez-les vous-même s’il le faut encore, puis déclinez la proposition.',
        en: 'These facts were corrected since this was proposed: nothing has changed. Correct them yourself if that is still needed, and decline the proposal.',
      },
      'id',
    );
    this.facts = [...facts] as ItemFact[];
  }
}

@Failure('portals', 'The caller has proposed a correction of the item that waits already.')
export class ItemCorrectionOpenError extends DomainError {
  @Field(() => ItemCorrection, { nullable: true, description: 'That correction.' })
  correction: Ref<ItemCorrection>;

  constructor(id: string) {
    super(
      {
        fr: 'Votre correction précédente de ce contenu attend encore une réponse : retirez-la d’abord.',
        en: 'Your earlier correction of this item still waits for an answer: take that back first.',
      },
      'id',
    );
    this.correction = ref(ItemCorrection, id);
  }
}

@Failure('portals', 'As many corrections of one account wait as may, or it has proposed as many within a day.')
export class TooManyItemCorrectionsError extends DomainError {
  @Field(() => Int, { description: 'How many may.' })
  most: number;

  constructor(most: number, words: Words) {
    super(words);
    this.most = most;
  }
}
