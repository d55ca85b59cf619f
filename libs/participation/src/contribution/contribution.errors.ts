import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { ContributionStatus } from './contribution.enums.js';

const SAID: Record<ContributionStatus, { fr: string; en: string }> = {
  SUBMITTED: { fr: 'en attente de lecture', en: 'waiting to be read' },
  PUBLISHED: { fr: 'publiée', en: 'published' },
  REFUSED: { fr: 'refusée', en: 'refused' },
  WITHDRAWN: { fr: 'retirée', en: 'withdrawn' },
};

@Failure('participation', 'A contribution cannot become that from what it is: `status` says what that is.')
export class ContributionStateError extends DomainError {
  @Field(() => ContributionStatus, { description: 'What it is.' })
  status: ContributionStatus;

  constructor(status: ContributionStatus, path?: readonly string[]) {
    super(
      {
        fr: `Cette contribution est ${SAID[status].fr} : cela ne se fait pas d’ici.`,
        en: `This contribution is ${SAID[status].en}: that does not follow from here.`,
      },
      path,
    );
    this.status = status;
  }
}

@Failure('participation', 'Somebody has sent as many contributions within ten minutes as may be.')
export class TooManyContributionsError extends DomainError {
  @Field(() => Int, { description: 'How many may be.' })
  most: number;

  constructor(most: number) {
    super({
      fr: `Vous avez envoyé ${most} contributions en dix minutes : reprenez un peu plus tard.`,
      en: `You have sent ${most} contributions within ten minutes: go on a little later.`,
    });
    this.most = most;
  }
}

@Failure('participation', 'A contribution is about a place that the initiative does not ask about.')
export class OutsidePerimeterError extends DomainError {
  constructor(path: string) {
    super(
      {
        fr: 'Ce lieu n’est pas dans le territoire de la démarche. Choisissez un point ou une commune qui en fait partie.',
        en: 'This place does not lie in the territory of the initiative. Choose a point or a commune that does.',
      },
      path,
    );
  }
}
