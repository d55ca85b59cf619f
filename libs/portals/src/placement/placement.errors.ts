import { Field } from '@nestjs/graphql';
import { DomainError, Failure, type Ref, ref } from '#lib/graphql';
import { Placement } from './placement.type.js';

@Failure('portals', 'The portal shows the item already on one of these days.')
export class AlreadyPlacedError extends DomainError {
  @Field(() => Placement, {
    nullable: true,
    description: 'Since when; null when somebody else has placed it just now.',
  })
  placement: Ref<Placement> | null;

  constructor(placementId?: string) {
    super(
      {
        fr: 'Le portail montre déjà ce contenu à ces dates : terminez d’abord cette présence.',
        en: 'The portal shows this item already on these days: end that first.',
      },
      'itemId',
    );
    this.placement = placementId ? ref(Placement, placementId) : null;
  }
}
