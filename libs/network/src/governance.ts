import { ConstituencyRecord } from './constituency/constituency.entity.js';
import { ConstituencyService } from './constituency/constituency.service.js';
import { constituencyReads } from './constituency/constituency.reads.js';
import { ConstituencyResolver } from './constituency/constituency.resolver.js';
import { DecisionRecord } from './decision/decision.entity.js';
import { decisionReads, voteReads } from './decision/decision.reads.js';
import { DecisionMutations } from './decision/decision.mutations.js';
import { DecisionResolver } from './decision/decision.resolver.js';
import { DecisionService } from './decision/decision.service.js';
import { DecisionUpdateService } from './decision/decision.update.service.js';
import { GoverningBodyRecord } from './governing-body/governing-body.entity.js';
import { GoverningBodyMutations } from './governing-body/governing-body.mutations.js';
import { GoverningBodyService } from './governing-body/governing-body.service.js';
import { governingBodyReads, organizationGoverningBodies } from './governing-body/governing-body.reads.js';
import {
  GoverningBodyResolver,
  OrganizationGoverningBodiesResolver,
} from './governing-body/governing-body.resolver.js';
import { MandateRecord } from './mandate/mandate.entity.js';
import { MandateMutations } from './mandate/mandate.mutations.js';
import { MandateService } from './mandate/mandate.service.js';
import { MandateUpdateService } from './mandate/mandate.update.service.js';
import { mandateReads, personMandates } from './mandate/mandate.reads.js';
import { MandateResolver, PersonMandatesResolver } from './mandate/mandate.resolver.js';
import { MeetingRecord } from './meeting/meeting.entity.js';
import { agendaItemReads, attendanceReads, meetingReads } from './meeting/meeting.reads.js';
import { AgendaService } from './meeting/agenda.service.js';
import { MeetingMutations } from './meeting/meeting.mutations.js';
import { MeetingService } from './meeting/meeting.service.js';
import { MinutesService } from './meeting/minutes.service.js';
import { MeetingResolver } from './meeting/meeting.resolver.js';

/** Bodies, mandates, meetings, decisions: what the module is put together from. */
export const governance = {
  entities: [GoverningBodyRecord, ConstituencyRecord, MandateRecord, MeetingRecord, DecisionRecord],
  reads: [
    governingBodyReads,
    constituencyReads,
    mandateReads,
    meetingReads,
    agendaItemReads,
    attendanceReads,
    decisionReads,
    voteReads,
  ],
  contributions: [organizationGoverningBodies, personMandates],
  providers: [
    GoverningBodyResolver,
    OrganizationGoverningBodiesResolver,
    ConstituencyResolver,
    MandateResolver,
    PersonMandatesResolver,
    MeetingResolver,
    DecisionResolver,
    GoverningBodyService,
    ConstituencyService,
    GoverningBodyMutations,
    MandateService,
    MandateUpdateService,
    MandateMutations,
    MeetingService,
    AgendaService,
    MinutesService,
    MeetingMutations,
    DecisionService,
    DecisionUpdateService,
    DecisionMutations,
  ],
};
