import { ResolveField, Resolver } from '@nestjs/graphql';
import { declared } from '#lib/graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { Slot, SlotIdentification } from './slot.type.js';

/** Names only: slot.reads.ts says where each field comes from. */
@Resolver(() => Slot)
export class SlotResolver {
  @ResolveField(() => Agreement, { description: 'What it signed.' })
  agreement(): Agreement {
    return declared();
  }

  @ResolveField(() => Organization, { nullable: true, description: 'Who it was found to be; null while nobody knows.' })
  identifiedAs(): Organization {
    return declared();
  }

  @ResolveField(() => [SlotIdentification], {
    description: 'Every identification, oldest first; the last one holds. At most 20.',
  })
  identifications(): SlotIdentification[] {
    return declared();
  }
}

@Resolver(() => SlotIdentification)
export class SlotIdentificationResolver {
  @ResolveField(() => Organization, { description: 'Who it was found to be.' })
  organization(): Organization {
    return declared();
  }
}
