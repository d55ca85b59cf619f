import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure, type Ref, ref } from '#lib/graphql';
import { Handover, HandoverStatus } from './handover.type.js';

@Failure('portals', 'The handover was decided already, or taken back.')
export class HandoverStateError extends DomainError {
  @Field(() => HandoverStatus, { description: 'Where it stands.' })
  status: HandoverStatus;

  constructor(status: string) {
    super(
      {
        fr: 'Cette transmission a déjà reçu une réponse, ou a été retirée : rien n’a changé.',
        en: 'This handover was answered already, or taken back: nothing has changed.',
      },
      'id',
    );
    this.status = status as HandoverStatus;
  }
}

@Failure(
  'portals',
  'Items are no longer as they were when their handover was proposed: they were changed, published or archived, or others came.',
)
export class HandoverChangedError extends DomainError {
  @Field(() => Int, { description: 'How many items are different, have gone or have come.' })
  changedCount: number;

  constructor(changedCount: number) {
    super(
      {
        fr: 'Des contenus ont changé depuis la proposition : rien n’a été transmis. L’autre organisation doit la retirer et la refaire.',
        en: 'Items have changed since this was proposed: nothing was handed over. The other organization has to take it back and propose it again.',
      },
      'id',
    );
    this.changedCount = changedCount;
  }
}

@Failure('portals', 'An item waits in another handover already.')
export class HandoverOpenError extends DomainError {
  @Field(() => Handover, { nullable: true, description: 'That handover.' })
  handover: Ref<Handover>;

  constructor(handoverId: string) {
    super(
      {
        fr: 'Une autre transmission de ces contenus attend déjà une réponse : retirez-la d’abord.',
        en: 'Another handover of these items waits for an answer already: take that back first.',
      },
      'itemIds',
    );
    this.handover = ref(Handover, handoverId);
  }
}
