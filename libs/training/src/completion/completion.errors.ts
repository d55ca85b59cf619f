import { DomainError, Failure } from '#lib/graphql';

@Failure(
  'training',
  'It follows from signed attendance and is not changed by hand: the attendance is corrected instead.',
)
export class CompletionSettledError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette formation suivie vient des émargements : corrigez l’émargement, elle suivra.',
        en: 'This completion follows from signed attendance: correct the attendance, and it will follow.',
      },
      'id',
    );
  }
}
