import { noun, part } from '#lib/nouns';
import { discrepancy } from './discrepancy/index.js';
import { member } from './member/index.js';
import { memberCount } from './member-count/index.js';
import { networkOnADay } from './network/index.js';
import { source } from './source/index.js';
import { timeline } from './timeline/index.js';
import { AgreementRecord } from './agreement/agreement.entity.js';
import { agreementPartyReads, agreementReads } from './agreement/agreement.reads.js';
import { AgreementPartyResolver, AgreementResolver } from './agreement/agreement.resolver.js';
import { AssertedFigureRecord } from './figure/figure.entity.js';
import { figureReads } from './figure/figure.reads.js';
import { AssertedFigureResolver } from './figure/figure.resolver.js';
import { BondRecord } from './membership/membership.entity.js';
import { MembershipFactRecord } from './membership/membership-fact.entity.js';
import { membershipFactReads } from './membership/membership-fact.reads.js';
import { MembershipFactResolver } from './membership/membership-fact.resolver.js';
import { membershipReads } from './membership/membership.reads.js';
import { MembershipResolver, OrganizationMembershipResolver } from './membership/membership.resolver.js';
import { MilestoneRecord } from './milestone/milestone.entity.js';
import { milestoneReads } from './milestone/milestone.reads.js';
import { MilestoneResolver } from './milestone/milestone.resolver.js';
import { NetworkEventRecord } from './network-event/network-event.entity.js';
import { networkEventReads } from './network-event/network-event.reads.js';
import { NetworkEventResolver } from './network-event/network-event.resolver.js';
import { SignatureRecord } from './signature/signature.entity.js';
import { signatureReads } from './signature/signature.reads.js';
import { SignatureResolver } from './signature/signature.resolver.js';
import { SlotRecord } from './slot/slot.entity.js';
import { slotIdentificationReads, slotReads } from './slot/slot.reads.js';
import { SlotIdentificationResolver, SlotResolver } from './slot/slot.resolver.js';
import { WithdrawalRecord } from './withdrawal/withdrawal.entity.js';
import { withdrawalReads } from './withdrawal/withdrawal.reads.js';
import { WithdrawalResolver } from './withdrawal/withdrawal.resolver.js';

/** Who belongs, since when, on what evidence. */
export const belonging = part(
  source,
  discrepancy,
  member,
  memberCount,
  networkOnADay,
  timeline,
  noun({
    providers: [
      AgreementResolver,
      AgreementPartyResolver,
      SignatureResolver,
      WithdrawalResolver,
      SlotResolver,
      SlotIdentificationResolver,
      MembershipResolver,
      OrganizationMembershipResolver,
      MembershipFactResolver,
      AssertedFigureResolver,
      NetworkEventResolver,
      MilestoneResolver,
    ],
    entities: [
      AgreementRecord,
      SignatureRecord,
      WithdrawalRecord,
      SlotRecord,
      BondRecord,
      MembershipFactRecord,
      AssertedFigureRecord,
      NetworkEventRecord,
      MilestoneRecord,
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
      figureReads,
      networkEventReads,
      milestoneReads,
    ],
  }),
);
