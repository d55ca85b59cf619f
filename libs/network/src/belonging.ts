import { noun, part } from '#lib/nouns';
import { discrepancy } from './discrepancy/index.js';
import { figure } from './figure/index.js';
import { member } from './member/index.js';
import { memberCount } from './member-count/index.js';
import { milestone } from './milestone/index.js';
import { networkOnADay } from './network/index.js';
import { networkEvent } from './network-event/index.js';
import { source } from './source/index.js';
import { timeline } from './timeline/index.js';
import { AgreementMutations } from './agreement/agreement.mutations.js';
import { agreementPartyReads, agreementReads } from './agreement/agreement.reads.js';
import { AgreementPartyResolver, AgreementResolver } from './agreement/agreement.resolver.js';
import { AgreementService } from './agreement/agreement.service.js';
import { membershipFactReads } from './membership/membership-fact.reads.js';
import { MembershipFactResolver } from './membership/membership-fact.resolver.js';
import { MembershipMutations } from './membership/membership.mutations.js';
import { membershipReads } from './membership/membership.reads.js';
import { MembershipResolver, OrganizationMembershipResolver } from './membership/membership.resolver.js';
import { MembershipService } from './membership/membership.service.js';
import { SignatureMutations } from './signature/signature.mutations.js';
import { signatureReads } from './signature/signature.reads.js';
import { SignatureResolver } from './signature/signature.resolver.js';
import { SignatureService } from './signature/signature.service.js';
import { SlotMutations } from './slot/slot.mutations.js';
import { slotIdentificationReads, slotReads } from './slot/slot.reads.js';
import { SlotIdentificationResolver, SlotResolver } from './slot/slot.resolver.js';
import { SlotService } from './slot/slot.service.js';
import { WithdrawalMutations } from './withdrawal/withdrawal.mutations.js';
import { withdrawalReads } from './withdrawal/withdrawal.reads.js';
import { WithdrawalResolver } from './withdrawal/withdrawal.resolver.js';
import { WithdrawalService } from './withdrawal/withdrawal.service.js';

/** Who belongs, since when, on what evidence. */
export const belonging = part(
  source,
  discrepancy,
  member,
  memberCount,
  networkOnADay,
  timeline,
  figure,
  milestone,
  networkEvent,
  noun({
    providers: [
      AgreementResolver,
      AgreementPartyResolver,
      AgreementService,
      AgreementMutations,
      SignatureResolver,
      SignatureService,
      SignatureMutations,
      WithdrawalResolver,
      WithdrawalService,
      WithdrawalMutations,
      SlotResolver,
      SlotIdentificationResolver,
      SlotService,
      SlotMutations,
      MembershipResolver,
      OrganizationMembershipResolver,
      MembershipFactResolver,
      MembershipService,
      MembershipMutations,
    ],
    reads: [
      agreementReads,
      agreementPartyReads,
      signatureReads,
      withdrawalReads,
      slotReads,
      slotIdentificationReads,
      membershipReads,
      membershipFactReads,
    ],
  }),
);
