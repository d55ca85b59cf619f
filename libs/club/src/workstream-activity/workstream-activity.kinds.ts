import { type Type } from '@nestjs/common';
import { registerEnumType } from '@nestjs/graphql';
import { Post, Thread } from '#lib/discussions';
import { Deliverable } from '../deliverable/deliverable.type.js';
import { GroundTest } from '../ground-test/ground-test.type.js';
import { WorkstreamDecision } from '../decision/decision.type.js';
import { WorkstreamMeeting } from '../meeting/meeting.type.js';
import { Poll } from '../poll/poll.type.js';
import { Reuse } from '../reuse/reuse.type.js';
import { Task } from '../task/task.type.js';
import { WorkstreamParticipant } from '../workstream-participant/workstream-participant.type.js';
import { WorkstreamPartner } from '../workstream-partner/workstream-partner.type.js';
import { WorkstreamFile } from '../workstream-file/workstream-file.type.js';
import { Workstream } from '../workstream/workstream.type.js';

/** Something that can happen in a workstream. It is told to whoever sees the workstream and what it happened to. */
interface ActivityKind {
  /** What it happens to. */
  of: Type;
  words: string;
  /** For those alone who see the work itself, as what it happens to says nothing of that. */
  isWork?: true;
}

/** All that can happen: one line each. How a voter votes is nowhere among them. */
export const ACTIVITY_KINDS = {
  WORKSTREAM_PROPOSED: { of: Workstream, words: 'It was proposed.' },
  WORKSTREAM_UPDATED: { of: Workstream, words: 'What it is, or who may see it, was corrected.' },
  WORKSTREAM_MOVED: {
    of: Workstream,
    words: 'It was launched, delivered, closed or given up, or one of these was taken back.',
  },
  PARTNER_JOINED: { of: WorkstreamPartner, words: 'An organization came to make it with others.' },
  PARTNER_LEFT: { of: WorkstreamPartner, words: 'An organization makes it no longer.' },
  LEAD_HANDED: { of: WorkstreamPartner, words: 'The lead went to another organization.' },
  PARTICIPANT_JOINED: { of: WorkstreamParticipant, words: 'Somebody came to work on it.' },
  PARTICIPANT_LEFT: { of: Workstream, words: 'Somebody works on it no longer.', isWork: true },
  TASK_RECORDED: { of: Task, words: 'A task was written.' },
  TASK_UPDATED: { of: Task, words: 'A task was corrected.' },
  TASK_MOVED: { of: Task, words: 'A task was moved on the board.' },
  TASK_DONE: { of: Task, words: 'Somebody did a task.' },
  TASK_REMOVED: { of: Workstream, words: 'A task was taken out.', isWork: true },
  TEST_RECORDED: { of: GroundTest, words: 'Somebody told of a test on the ground.' },
  TEST_UPDATED: { of: GroundTest, words: 'What was told of a test was corrected.' },
  TEST_REMOVED: { of: Workstream, words: 'What was told of a test was taken out.', isWork: true },
  DELIVERABLE_ADDED: { of: Deliverable, words: 'Something that was published came of it.' },
  DELIVERABLE_REMOVED: { of: Workstream, words: 'Something came of it no longer.', isWork: true },
  FILE_ADDED: { of: WorkstreamFile, words: 'Somebody added a file.' },
  FILE_VERSION_ADDED: { of: WorkstreamFile, words: 'Somebody added a new version of a file.' },
  FILE_REMOVED: { of: WorkstreamFile, words: 'A file was taken out.' },
  THREAD_OPENED: { of: Thread, words: 'Somebody began to talk about something.' },
  POST_WRITTEN: { of: Post, words: 'Somebody wrote in a thread.' },
  POST_UPDATED: { of: Post, words: 'Somebody said otherwise what they had written.' },
  POST_REMOVED: { of: Post, words: 'What a post said was taken out.' },
  REUSE_TOLD: { of: Reuse, words: 'Others told that they used what came of it.' },
  MEETING_PLANNED: { of: WorkstreamMeeting, words: 'A meeting was called, or people were asked when they can.' },
  MEETING_FIXED: { of: WorkstreamMeeting, words: 'One of the times that people were asked about was chosen.' },
  MEETING_UPDATED: { of: WorkstreamMeeting, words: 'A meeting was corrected.' },
  MEETING_CANCELLED: { of: WorkstreamMeeting, words: 'A meeting does not take place.' },
  MINUTES_WRITTEN: { of: WorkstreamMeeting, words: 'Somebody wrote what was said in a meeting.' },
  MINUTES_APPROVED: { of: WorkstreamMeeting, words: 'What was written of a meeting was approved.' },
  DECISION_RECORDED: { of: WorkstreamDecision, words: 'A decision was written down.' },
  DECISION_REVIEWED: { of: WorkstreamDecision, words: 'It was said whether a decision still holds.' },
  POLL_OPENED: { of: Poll, words: 'Those who make it were asked to decide.' },
  POLL_UPDATED: { of: Poll, words: 'A question that is to be decided was corrected.' },
  POLL_CLOSED: { of: Poll, words: 'A poll was closed before its time.' },
} as const satisfies Record<string, ActivityKind>;

export type WorkstreamActivityKind = keyof typeof ACTIVITY_KINDS;
export const WorkstreamActivityKind = Object.fromEntries(Object.keys(ACTIVITY_KINDS).map((name) => [name, name])) as {
  readonly [Kind in WorkstreamActivityKind]: Kind;
};

registerEnumType(WorkstreamActivityKind, {
  name: 'WorkstreamActivityKind',
  description: 'What can happen in a workstream. There may be more of them later.',
  valuesMap: Object.fromEntries(
    Object.entries(ACTIVITY_KINDS).map(([name, { words }]) => [name, { description: words }]),
  ) as Record<WorkstreamActivityKind, { description: string }>,
});

const kinds: readonly [string, ActivityKind][] = Object.entries(ACTIVITY_KINDS);
export const KINDS = kinds.map(([name]) => name);
export const WORK_KINDS = kinds.filter(([, { isWork }]) => isWork).map(([name]) => name);
export const SUBJECTS: readonly Type[] = [...new Set(kinds.map(([, { of }]) => of))];
