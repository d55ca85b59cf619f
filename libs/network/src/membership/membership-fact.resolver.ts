import { ResolveField, Resolver } from '@nestjs/graphql';
import { declared } from '#lib/graphql';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { MembershipFact } from './membership-fact.type.js';

/** Names only: membership-fact.reads.ts says where each field comes from. */
@Resolver(() => MembershipFact)
export class MembershipFactResolver {
  @ResolveField(() => Organization, { description: 'Which organization.' })
  organization(): Organization {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}
