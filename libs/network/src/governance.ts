import { noun, part } from '#lib/nouns';
import { constituency } from './constituency/index.js';
import { governingBody } from './governing-body/index.js';
import { decisionReads, voteReads } from './decision/decision.reads.js';
import { DecisionMutations } from './decision/decision.mutations.js';
import { DecisionResolver } from './decision/decision.resolver.js';
import { DecisionService } from './decision/decision.service.js';
import { DecisionUpdateService } from './decision/decision.update.service.js';
import { mandate } from './mandate/index.js';
import { agendaItemReads, attendanceReads, meetingReads } from './meeting/meeting.reads.js';
import { AgendaService } from './meeting/agenda.service.js';
import { MeetingMutations } from './meeting/meeting.mutations.js';
import { MeetingService } from './meeting/meeting.service.js';
import { MinutesService } from './meeting/minutes.service.js';
import { MeetingResolver } from './meeting/meeting.resolver.js';

/** Bodies, mandates, meetings, decisions. */
export const governance = part(
  governingBody,
  constituency,
  mandate,
  noun({
    reads: [meetingReads, agendaItemReads, attendanceReads, decisionReads, voteReads],
    providers: [
      MeetingResolver,
      DecisionResolver,
      MeetingService,
      AgendaService,
      MinutesService,
      MeetingMutations,
      DecisionService,
      DecisionUpdateService,
      DecisionMutations,
    ],
  }),
);
