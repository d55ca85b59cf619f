import { task } from '#lib/jobs';
import { FORGET, PasswordService } from './password.service.js';

/** Sends a link for a new password where the address is known, away from the request: its time would tell. */
export const forgetTask = task<{ email: string }>(FORGET, ({ email }, { get, jobId }) =>
  get(PasswordService).sendLink(email, jobId),
);
