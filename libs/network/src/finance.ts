import { part } from '#lib/nouns';
import { bankAccount } from './bank-account/index.js';
import { due } from './due/index.js';
import { duesCall } from './dues-call/index.js';
import { feeScale } from './fee-scale/index.js';
import { grant } from './grant/index.js';
import { payment } from './payment/index.js';
import { paymentNotice } from './payment-notice/index.js';
import { receipt } from './receipt/index.js';
import { reminderRun } from './reminder-run/index.js';
import { stewardship } from './stewardship/index.js';

/** Dues, grants, and the handover of an organization that closes. */
export const finance = part(
  bankAccount,
  feeScale,
  duesCall,
  due,
  payment,
  paymentNotice,
  receipt,
  reminderRun,
  grant,
  stewardship,
);
