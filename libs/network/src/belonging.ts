import { AgreementRecord } from './agreement/agreement.entity.js';
import { agreementPartyReads, agreementReads } from './agreement/agreement.reads.js';
import { AgreementPartyResolver, AgreementResolver } from './agreement/agreement.resolver.js';
import { discrepancyReads } from './discrepancy/discrepancy.reads.js';
import { DiscrepancyResolver } from './discrepancy/discrepancy.resolver.js';
import { AssertedFigureRecord } from './figure/figure.entity.js';
import { figureReads } from './figure/figure.reads.js';
import { AssertedFigureResolver } from './figure/figure.resolver.js';
import { MemberRecord } from './member/member.entity.js';
import { memberReads } from './member/member.reads.js';
import { MemberResolver } from './member/member.resolver.js';
import { memberCountReads } from './member-count/member-count.reads.js';
import { MemberCountResolver } from './member-count/member-count.resolver.js';
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
import { networkReads } from './network/network.reads.js';
import { NetworkResolver } from './network/network.resolver.js';
import { SignatureRecord } from './signature/signature.entity.js';
import { signatureReads } from './signature/signature.reads.js';
import { SignatureResolver } from './signature/signature.resolver.js';
import { SlotRecord } from './slot/slot.entity.js';
import { slotIdentificationReads, slotReads } from './slot/slot.reads.js';
import { SlotIdentificationResolver, SlotResolver } from './slot/slot.resolver.js';
import { SourceRecord } from './source/source.entity.js';
import { sourceReads } from './source/source.reads.js';
import { SourceResolver } from './source/source.resolver.js';
import { TimelineRecord } from './timeline/timeline.entity.js';
import { timelineReads } from './timeline/timeline.reads.js';
import { TimelineResolver } from './timeline/timeline.resolver.js';
import { WithdrawalRecord } from './withdrawal/withdrawal.entity.js';
import { withdrawalReads } from './withdrawal/withdrawal.reads.js';
import { WithdrawalResolver } from './withdrawal/withdrawal.resolver.js';

/** Who belongs, since when, on what evidence. */
export const belonging = {
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
    MemberResolver,
    NetworkResolver,
    MemberCountResolver,
    DiscrepancyResolver,
    AssertedFigureResolver,
    NetworkEventResolver,
    MilestoneResolver,
    TimelineResolver,
    SourceResolver,
  ],
  entities: [
    AgreementRecord,
    SignatureRecord,
    WithdrawalRecord,
    SlotRecord,
    BondRecord,
    MembershipFactRecord,
    MemberRecord,
    AssertedFigureRecord,
    NetworkEventRecord,
    MilestoneRecord,
    TimelineRecord,
    SourceRecord,
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
    memberReads,
    networkReads,
    memberCountReads,
    discrepancyReads,
    figureReads,
    networkEventReads,
    milestoneReads,
    timelineReads,
    sourceReads,
  ],
};
