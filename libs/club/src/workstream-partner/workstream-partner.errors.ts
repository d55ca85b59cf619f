import { DomainError, Failure } from '#lib/graphql';

@Failure('club', 'The organization makes the workstream already during a part of that time.')
export class WorkstreamPartnerPresentError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette organisation participe déjà à ce chantier pendant une partie de la période.',
        en: 'This organization makes the workstream already during a part of that time.',
      },
      'organizationId',
    );
  }
}
