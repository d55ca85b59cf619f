import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, LocalDate, Node } from '#lib/graphql';
import { Role } from '../role/role.type.js';

export enum InvitationState {
  OPEN = 'OPEN',
  LAPSED = 'LAPSED',
  EXPIRED = 'EXPIRED',
  ACCEPTED = 'ACCEPTED',
  REVOKED = 'REVOKED',
}

registerEnumType(InvitationState, {
  name: 'InvitationState',
  description: 'What became of an invitation: exactly one of these.',
  valuesMap: {
    OPEN: { description: 'It can be accepted.' },
    LAPSED: {
      description: 'It waits, and gives nothing: its role is over, or who sent it may no longer give it.',
    },
    EXPIRED: { description: 'It ran out before it was answered.' },
    ACCEPTED: { description: 'It was accepted.' },
    REVOKED: { description: 'It was taken back.' },
  },
});

@Audience('MANAGER')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'An invitation to take a role. Managers of its organization see it, and coordinators.',
})
@Entity('identity', 'invitation')
export class Invitation extends DatedNode {
  @Field({ description: 'Who was invited.' })
  email: string;

  @Field(() => Role, { description: 'The role it gives.' })
  role: Role;

  @Field(() => LocalDate, { nullable: true, description: 'First day when the role ends; null when it does not.' })
  roleUntil: string | null;

  @Field(() => DateTime, { description: 'When it was sent.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'Until when it can be accepted.' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was accepted; null until then.' })
  acceptedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null when it was not.' })
  revokedAt: Date | null;

  @Field(() => InvitationState, { description: 'What became of it.' })
  state: InvitationState;

  @Field(() => String, { nullable: true, description: 'Who sent it; null for the installation or an erased account.' })
  inviterName: string | null;

  @Field({
    description:
      'Whether it has no effect although it is open: its role has ended, or its sender may no longer give it. Another can be sent.',
  })
  hasLapsed: boolean;
}
