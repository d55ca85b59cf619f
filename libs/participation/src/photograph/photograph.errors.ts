import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure('participation', 'Somebody has sent as many photographs to a call as each person may.')
export class PhotographsSentError extends DomainError {
  @Field(() => Int, { description: 'How many may be.' })
  most: number;

  constructor(most: number) {
    super(
      most === 1
        ? {
            fr: 'Cet appel prend une photographie de chaque personne, et vous avez envoyé la vôtre. Retirez-la pour en envoyer une autre.',
            en: 'This call takes one photograph of each person, and you have sent yours. Take it back to send another.',
          }
        : {
            fr: `Cet appel prend ${most} photographies de chaque personne, et vous les avez envoyées. Retirez-en une pour en envoyer une autre.`,
            en: `This call takes ${most} photographs of each person, and you have sent these. Take one back to send another.`,
          },
      'photograph',
    );
    this.most = most;
  }
}

@Failure('participation', 'A photograph is not drawn yet: it can be taken in some seconds.')
export class PhotographNotDrawnError extends DomainError {
  constructor() {
    super({
      fr: 'Cette photographie vient d’arriver et se prépare encore : recommencez dans quelques secondes.',
      en: 'This photograph has just arrived and is still being prepared: try again in some seconds.',
    });
  }
}

@Failure(
  'participation',
  'A photograph is in that series, or the very same file is in the library of whoever keeps it.',
)
export class PhotographTakenError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette photographie est déjà dans cette série, ou le même fichier est déjà dans la médiathèque : rien n’a été ajouté.',
        en: 'This photograph is in this series already, or the same file is in the library: nothing was added.',
      },
      'seriesId',
    );
  }
}
