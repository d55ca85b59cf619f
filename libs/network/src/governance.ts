import { part } from '#lib/nouns';
import { constituency } from './constituency/index.js';
import { decision } from './decision/index.js';
import { governingBody } from './governing-body/index.js';
import { mandate } from './mandate/index.js';
import { meeting } from './meeting/index.js';

/** Bodies, mandates, meetings, decisions. */
export const governance = part(governingBody, constituency, mandate, meeting, decision);
