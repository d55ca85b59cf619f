import { noun } from '#lib/nouns';
import { viewerFollows } from './follow.reads.js';
import { FollowResolver } from './follow.resolver.js';

export const following = noun({ contributions: [viewerFollows], providers: [FollowResolver] });
