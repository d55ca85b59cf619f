import type { TaskCardFragment as Task, TaskState, WorkstreamPageQuery } from '../generated/graphql.js';

/** A workstream as its page asks it. */
export type Workstream = NonNullable<WorkstreamPageQuery['workstream']>;

/** The columns of its board, in order. */
export const COLUMNS: readonly TaskState[] = ['TODO', 'DOING', 'WAITING', 'DONE'];

/** What whoever works on it does with its board. */
export interface Moves {
  /** Moves a task, below another one of the column or at its top. */
  move: (task: Task, state: TaskState, afterId: string | null) => void;
  /** One was moved to what waits, or what it waits for was said anew. */
  moved: (task: Task) => Promise<void>;
}
