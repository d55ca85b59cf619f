import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience, type Role as RoleName, ROLES } from '#lib/access';
import { DatedNode, Entity, enumOf, LocalDate, Node } from '#lib/graphql';

export type Role = RoleName;
export const Role = enumOf(ROLES);

registerEnumType(Role, {
  name: 'Role',
  description:
    'What somebody may do. Administrators, coordinators, moderators and readers hold it in the whole network.',
  valuesMap: {
    ADMINISTRATOR: { description: 'Everything, settings and roles included.' },
    NETWORK_COORDINATOR: { description: 'Everything that the network does.' },
    ORGANIZATION_MANAGER: { description: 'Acts in the name of one organization.' },
    MEMBER: { description: 'Works in one organization.' },
    TRAINER: { description: 'Runs training sessions for one organization.' },
    MODERATOR: { description: 'Moderates what people publish.' },
    READER: { description: 'Reads what the network’s staff reads.' },
  },
});

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A role that somebody holds from–to. Its holder sees it, managers of its organization, and coordinators.',
})
@Entity('identity', 'role')
export class RoleGrant extends DatedNode {
  @Field(() => Role, { description: 'Which role.' })
  role: Role;

  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day when it is no longer held; null when no end is set.',
  })
  to: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day when it is no longer held; null when no end is set.',
    deprecationReason: 'Use `to`. Goes on 2027-06-30.',
  })
  until: string | null;

  @Field({ description: 'Whether it is held today.' })
  isCurrent: boolean;
}
