import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, LocalDate } from '#lib/graphql';
import { Organization } from '#lib/network';
import { Role } from '../role/role.type.js';

@Audience('EVERYONE')
@ObjectType({
  description:
    'What an invitation offers, as its email says; shown to anyone who has its link, without the address it was sent to.',
})
export class InvitationOffer {
  @Field(() => String, { nullable: true, description: 'Who invites; null for the installation or an erased account.' })
  inviterName: string | null;

  @Field(() => Organization, { nullable: true, description: 'Where the role is held; null for the whole network.' })
  organization: Organization | null;

  @Field(() => Role, { description: 'The role it gives.' })
  role: Role;

  @Field(() => LocalDate, { nullable: true, description: 'First day when the role ends; null when it does not.' })
  roleUntil: string | null;

  @Field(() => DateTime, { description: 'Until when it can be accepted.' })
  expiresAt: Date;
}
