import { Field } from '@nestjs/graphql';
import { DateTime, DomainError, Failure } from '#lib/graphql';

@Failure('discussions', 'The thread is closed: nothing is added to it.')
export class ThreadClosedError extends DomainError {
  @Field(() => DateTime, { description: 'When it was closed.' })
  closedAt: Date;

  constructor(closedAt: Date) {
    super({
      fr: 'Ce fil est clos : on peut le lire, plus y écrire. Gardez votre texte et ouvrez un autre fil, ou demandez qu’on rouvre celui-ci.',
      en: 'This thread is closed: it can be read, and no longer written in. Keep your text and open another thread, or ask for this one to be reopened.',
    });
    this.closedAt = closedAt;
  }
}
