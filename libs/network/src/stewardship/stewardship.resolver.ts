import { Audience } from '#lib/access';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { declared } from '#lib/graphql';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { Stewardship } from './stewardship.type.js';

/** Names only: stewardship.reads.ts says where each field comes from. */
@Resolver(() => Stewardship)
export class StewardshipResolver {
  @ResolveField(() => Organization, { description: 'The organization that closes.' })
  giver(): Organization {
    return declared();
  }

  @ResolveField(() => Organization, { nullable: true, description: 'Who looks after it; null while nobody does.' })
  taker(): Organization {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}

/** What the handover adds to an organization. */
@Resolver(() => Organization)
export class OrganizationStewardshipsResolver {
  @Audience('EVERYONE')
  @ResolveField(() => [Stewardship], { description: 'What it handed over when it closed; at most 20.' })
  stewardshipGiven(): Stewardship[] {
    return declared();
  }

  @Audience('EVERYONE')
  @ResolveField(() => [Stewardship], { description: 'What it looks after for organizations that closed; at most 20.' })
  stewardshipTaken(): Stewardship[] {
    return declared();
  }
}
