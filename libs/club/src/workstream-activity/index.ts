import { noun } from '#lib/nouns';
import { workstreamActivities } from './workstream-activity.reads.js';
import { WorkstreamActivityResolver } from './workstream-activity.resolver.js';

export { happened } from './happened.js';
export { WorkstreamActivityKind } from './workstream-activity.kinds.js';

export const workstreamActivity = noun({
  contributions: [workstreamActivities],
  providers: [WorkstreamActivityResolver],
});
