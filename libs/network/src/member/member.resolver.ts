import { ResolveField, Resolver } from '@nestjs/graphql';
import { declared } from '#lib/graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { Slot } from '../slot/slot.type.js';
import { Source } from '../source/source.type.js';
import { Member } from './member.type.js';

/** Names only: member.reads.ts says where each field comes from. */
@Resolver(() => Member)
export class MemberResolver {
  @ResolveField(() => Organization, { nullable: true, description: 'Who it is; null while no source says so.' })
  organization(): Organization {
    return declared();
  }

  @ResolveField(() => Slot, {
    nullable: true,
    description: 'Stands for a signatory whose name was not documented; null for a named one.',
  })
  slot(): Slot {
    return declared();
  }

  @ResolveField(() => Agreement, {
    nullable: true,
    description: 'The agreement that binds; null when a source tells of none.',
  })
  agreement(): Agreement {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  evidence(): Source[] {
    return declared();
  }
}
