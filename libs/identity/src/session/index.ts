import { noun } from '#lib/nouns';
import { sessionReads } from './session.reads.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';

export const session = noun({ reads: [sessionReads], providers: [SessionResolver, SessionService] });
