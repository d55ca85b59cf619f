import { task } from '#lib/jobs';
import { ASKED_AGAIN, SignUpService } from './sign-up.service.js';

/** Sends the letter of a sign-up again, away from the request: its time would tell whether the address is known. */
export const askedAgainTask = task<{ email: string }>(ASKED_AGAIN, ({ email }, { get, jobId }) =>
  get(SignUpService).sendAgain(email, jobId),
);
