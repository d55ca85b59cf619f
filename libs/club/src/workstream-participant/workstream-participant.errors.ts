import { DomainError, Failure } from '#lib/graphql';

@Failure('club', 'The person works on the workstream already.')
export class WorkstreamParticipantPresentError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette personne participe déjà à ce chantier.',
        en: 'This person works on the workstream already.',
      },
      'personId',
    );
  }
}
