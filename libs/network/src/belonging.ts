import { part } from '#lib/nouns';
import { agreement } from './agreement/index.js';
import { discrepancy } from './discrepancy/index.js';
import { figure } from './figure/index.js';
import { member } from './member/index.js';
import { memberCount } from './member-count/index.js';
import { membership } from './membership/index.js';
import { milestone } from './milestone/index.js';
import { networkOnADay } from './network/index.js';
import { networkEvent } from './network-event/index.js';
import { search } from './search/index.js';
import { signature } from './signature/index.js';
import { slot } from './slot/index.js';
import { source } from './source/index.js';
import { timeline } from './timeline/index.js';
import { withdrawal } from './withdrawal/index.js';

/** Who belongs, since when, on what evidence. */
export const belonging = part(
  agreement,
  signature,
  withdrawal,
  slot,
  membership,
  member,
  memberCount,
  networkOnADay,
  discrepancy,
  figure,
  networkEvent,
  milestone,
  timeline,
  source,
  search,
);
