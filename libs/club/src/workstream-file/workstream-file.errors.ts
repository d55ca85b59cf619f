import { Field } from '@nestjs/graphql';
import { DateTime, DomainError, Failure } from '#lib/graphql';

@Failure('club', 'A file was taken out of its workstream.')
export class WorkstreamFileRemovedError extends DomainError {
  @Field(() => DateTime, { description: 'When.' })
  removedAt: Date;

  constructor(removedAt: Date, path: string) {
    super({ fr: 'Ce fichier a été retiré du chantier.', en: 'This file was taken out of the workstream.' }, path);
    this.removedAt = removedAt;
  }
}
