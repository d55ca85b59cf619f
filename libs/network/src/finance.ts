import { noun, part } from '#lib/nouns';
import { grant } from './grant/index.js';
import { remindTask } from './due/remind.task.js';
import { DuesCallMutations } from './dues-call/dues-call.mutations.js';
import { DuesCallService } from './dues-call/dues-call.service.js';
import { FeeScaleMutations } from './fee-scale/fee-scale.mutations.js';
import { FeeScaleService } from './fee-scale/fee-scale.service.js';
import { FeeScaleUpdateService } from './fee-scale/fee-scale.update.service.js';
import { PaymentMutations } from './payment/payment.mutations.js';
import { PaymentService } from './payment/payment.service.js';
import { ReversalService } from './payment/reversal.service.js';
import { ReceiptController } from './receipt/receipt.controller.js';
import { ReceiptService } from './receipt/receipt.service.js';
import { StewardshipMutations } from './stewardship/stewardship.mutations.js';
import { StewardshipService } from './stewardship/stewardship.service.js';
import { DueRecord } from './due/due.entity.js';
import { dueReads, organizationDues } from './due/due.reads.js';
import { DueResolver, OrganizationDuesResolver } from './due/due.resolver.js';
import { DuesCallRecord } from './dues-call/dues-call.entity.js';
import { duesCallReads } from './dues-call/dues-call.reads.js';
import { DuesCallResolver } from './dues-call/dues-call.resolver.js';
import { FeeScaleRecord } from './fee-scale/fee-scale.entity.js';
import { feeScaleReads } from './fee-scale/fee-scale.reads.js';
import { FeeScaleResolver } from './fee-scale/fee-scale.resolver.js';
import { PaymentRecord } from './payment/payment.entity.js';
import { paymentReads } from './payment/payment.reads.js';
import { PaymentResolver } from './payment/payment.resolver.js';
import { ReceiptRecord } from './receipt/receipt.entity.js';
import { receiptReads } from './receipt/receipt.reads.js';
import { ReceiptResolver } from './receipt/receipt.resolver.js';
import { StewardshipRecord } from './stewardship/stewardship.entity.js';
import { organizationStewardships, stewardshipReads } from './stewardship/stewardship.reads.js';
import { OrganizationStewardshipsResolver, StewardshipResolver } from './stewardship/stewardship.resolver.js';

/** Dues, grants, and the handover of an organization that closes: what the module is put together from. */
export const finance = part(
  grant,
  noun({
    entities: [FeeScaleRecord, DuesCallRecord, DueRecord, PaymentRecord, ReceiptRecord, StewardshipRecord],
    reads: [feeScaleReads, duesCallReads, dueReads, paymentReads, receiptReads, stewardshipReads],
    contributions: [organizationDues, organizationStewardships],
    providers: [
      FeeScaleResolver,
      DuesCallResolver,
      DueResolver,
      OrganizationDuesResolver,
      PaymentResolver,
      ReceiptResolver,
      StewardshipResolver,
      OrganizationStewardshipsResolver,
      FeeScaleService,
      FeeScaleUpdateService,
      FeeScaleMutations,
      DuesCallService,
      DuesCallMutations,
      PaymentService,
      ReversalService,
      PaymentMutations,
      ReceiptService,
      StewardshipService,
      StewardshipMutations,
    ],
    controllers: [ReceiptController],
    tasks: [remindTask],
    recurring: [{ task: remindTask, cron: '12 6 * * *' }],
  }),
);
