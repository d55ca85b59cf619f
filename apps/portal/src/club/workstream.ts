import type { TaskCardFragment as Task, TaskState, WorkstreamPageQuery } from '../generated/graphql.js';

/** A workstream as its page asks it. */
export type Workstream = NonNullable<WorkstreamPageQuery['workstream']>;

/** The columns of its board, in order. */
export const COLUMNS: readonly TaskState[] = ['TODO', 'DOING', 'WAITING', 'DONE'];

/** Moves a task, below another one of the column or at its top. */
export type Move = (task: Task, state: TaskState, afterId: string | null) => void;
