import { type ClientBase } from 'pg';
import { addJobSql, type JobsTransaction } from './add-job.js';

/** A transaction under way, of a use case or of a job, for what both do. */
export interface WorkTransaction extends JobsTransaction {
  query<R>(text: string, values?: readonly unknown[]): Promise<R[]>;
}

/** The transaction of a running job, in the form that use cases have it. */
export function transactionOf(client: ClientBase): WorkTransaction {
  return {
    query: async <R>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, [...values])).rows as R[],
    addJob: async (added, payload, options) => {
      await client.query(addJobSql(added, payload, options));
    },
  };
}
