import { AgreementMutations } from './agreement/agreement.mutations.js';
import { AgreementService } from './agreement/agreement.service.js';
import { AssertedFigureMutations } from './figure/figure.mutations.js';
import { AssertedFigureService } from './figure/figure.service.js';
import { MembershipMutations } from './membership/membership.mutations.js';
import { MembershipService } from './membership/membership.service.js';
import { MilestoneMutations } from './milestone/milestone.mutations.js';
import { MilestoneService } from './milestone/milestone.service.js';
import { NetworkEventMutations } from './network-event/network-event.mutations.js';
import { NetworkEventService } from './network-event/network-event.service.js';
import { SignatureMutations } from './signature/signature.mutations.js';
import { SignatureService } from './signature/signature.service.js';
import { SlotMutations } from './slot/slot.mutations.js';
import { SlotService } from './slot/slot.service.js';
import { WithdrawalMutations } from './withdrawal/withdrawal.mutations.js';
import { WithdrawalService } from './withdrawal/withdrawal.service.js';

/** How organizations, people, agreements, what binds them and what sources tell are changed. */
export const writing = {
  providers: [
    AgreementService,
    AgreementMutations,
    SignatureService,
    SignatureMutations,
    MembershipService,
    MembershipMutations,
    WithdrawalService,
    WithdrawalMutations,
    SlotService,
    SlotMutations,
    NetworkEventService,
    NetworkEventMutations,
    MilestoneService,
    MilestoneMutations,
    AssertedFigureService,
    AssertedFigureMutations,
  ],
};
