import { sendTask } from './send.js';

/** A transaction under way: the unit of work has this form. */
interface Statements {
  query(text: string, values: readonly unknown[]): Promise<unknown>;
}

/** Erases the letters to an address, sent to the mailbox or still waiting: for the erasure of a person. */
export async function forgetMail(tx: Statements, to: string): Promise<void> {
  await tx.query('delete from mail.message where lower("to") = lower($1)', [to]);
  await tx.query(
    `select graphile_worker.complete_jobs(array(
       select job.id from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
       where task.identifier = $2 and lower(job.payload ->> 'to') = lower($1)))`,
    [to, sendTask.name],
  );
}
