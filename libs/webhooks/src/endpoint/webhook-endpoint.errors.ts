import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure, type Words } from '#lib/graphql';

@Failure(
  'webhooks',
  'There are as many addresses for webhooks as one account may have, or as much was asked to be sent as may be in an hour.',
)
export class WebhookLimitReachedError extends DomainError {
  @Field(() => Int, { description: 'How many there may be.' })
  limit: number;

  constructor(words: Words, limit: number) {
    super(words);
    this.limit = limit;
  }
}

@Failure(
  'webhooks',
  'This installation has no secret to seal signing keys with (`SEALING_SECRET`), so that no webhooks can be made.',
)
export class WebhooksNotSetUpError extends DomainError {
  constructor() {
    super({
      fr: 'Cette installation ne peut pas encore signer de webhooks : il manque SEALING_SECRET. Demandez à qui l’exploite de le définir.',
      en: 'This installation cannot sign webhooks yet: SEALING_SECRET is missing. Ask whoever runs it to set it.',
    });
  }
}

@Failure('webhooks', 'Nothing can be sent to an address that is disabled: enable it first.')
export class WebhookDisabledError extends DomainError {
  constructor() {
    super({
      fr: 'Rien n’est envoyé à cette adresse, car elle est désactivée. Réactivez-la d’abord.',
      en: 'Nothing is sent to this address, as it is disabled. Enable it first.',
    });
  }
}
