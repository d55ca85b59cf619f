import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience, type Role as RoleName, ROLES, SCOPE_KINDS } from '#lib/access';
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
    MEMBER: { description: 'Works in one organization, edits one portal, or belongs to the club.' },
    TRAINER: {
      description: 'Works in one organization, as its members do. Who runs a session is said by the session.',
    },
    MODERATOR: {
      description:
        'Reads what the network’s staff reads. What people publish is moderated by those who work for the organization that answers for it.',
    },
    READER: { description: 'Reads what the network’s staff reads.' },
  },
});

export type RoleScopeKind = (typeof SCOPE_KINDS)[number];
export const RoleScopeKind = enumOf(SCOPE_KINDS);

registerEnumType(RoleScopeKind, {
  name: 'RoleScopeKind',
  description: 'What a role is held for: one of these, and nothing else.',
  valuesMap: {
    NETWORK: { description: 'The whole network.' },
    ORGANIZATION: { description: 'One organization.' },
    PORTAL: { description: 'One portal.' },
    CLUB: { description: 'The club.' },
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

  @Field(() => RoleScopeKind, { description: 'What it is held for.' })
  scopeKind: RoleScopeKind;

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
