import { noun } from '#lib/nouns';
import { workstreamPartnerReads } from './workstream-partner.reads.js';
import { WorkstreamPartnerWrites } from './workstream-partner.writes.js';

export const workstreamPartner = noun({ reads: [workstreamPartnerReads], writes: [WorkstreamPartnerWrites] });
