import { ResolveField, Resolver } from '@nestjs/graphql';
import { declared } from '#lib/graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { Slot } from '../slot/slot.type.js';
import { Source } from '../source/source.type.js';
import { Withdrawal } from '../withdrawal/withdrawal.type.js';
import { Signature } from './signature.type.js';

/** Names only: signature.reads.ts says where each field comes from. */
@Resolver(() => Signature)
export class SignatureResolver {
  @ResolveField(() => Agreement, { description: 'What was signed.' })
  agreement(): Agreement {
    return declared();
  }

  @ResolveField(() => Organization, {
    nullable: true,
    description: 'Who signed; null while no source says so. See `slot`.',
  })
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

  @ResolveField(() => Withdrawal, {
    nullable: true,
    description: 'Its withdrawal, whatever the day; null without one.',
  })
  withdrawal(): Withdrawal {
    return declared();
  }

  @ResolveField(() => [Source], { description: 'Where it is known from; at most 20.' })
  sources(): Source[] {
    return declared();
  }
}
