import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { AgreementRole } from './agreement.enums.js';

@Audience('EVERYONE')
@ObjectType({ description: 'An organization that an agreement names beside its signatories.' })
@OwnedBy('network')
export class AgreementParty {
  @Field(() => AgreementRole, { description: 'What the agreement makes of it.' })
  role: AgreementRole;
}
