import type { WorkstreamMeetingPageQuery } from '../../generated/graphql.js';

/** A meeting as its page asks it. */
export type Meeting = NonNullable<WorkstreamMeetingPageQuery['workstreamMeeting']>;
