import { DomainError, Failure } from '#lib/graphql';

@Failure(
  'participation',
  'A contribution is gathered under another already: take it apart first, or gather the rest under that one. `mergedInto` says which.',
)
export class ContributionMergedError extends DomainError {
  constructor(path: readonly string[]) {
    super(
      {
        fr: 'Cette contribution est déjà réunie à une autre : séparez-les d’abord, ou choisissez cette autre.',
        en: 'This contribution is gathered under another already: take them apart first, or choose that other one.',
      },
      path,
    );
  }
}

@Failure(
  'participation',
  'A contribution gathers others itself: gather these under the same one, or take them apart first. `gathers` says which.',
)
export class ContributionGathersError extends DomainError {
  constructor(path: readonly string[]) {
    super(
      {
        fr: 'D’autres contributions sont réunies à celle-ci : séparez-les d’abord, ou choisissez-la comme principale.',
        en: 'Other contributions are gathered under this one: take them apart first, or choose it as the main one.',
      },
      path,
    );
  }
}

@Failure('participation', 'A contribution is not gathered under another: there is nothing to take apart.')
export class ContributionApartError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette contribution n’est réunie à aucune autre : il n’y a rien à séparer.',
        en: 'This contribution is gathered under no other: there is nothing to take apart.',
      },
      'contributionId',
    );
  }
}
