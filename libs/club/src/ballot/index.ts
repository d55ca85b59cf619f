import { noun } from '#lib/nouns';
import { BallotCast } from './ballot.cast.js';
import { BallotResolver } from './ballot.resolver.js';

export const ballot = noun({ providers: [BallotCast, BallotResolver] });
