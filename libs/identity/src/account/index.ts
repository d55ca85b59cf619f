import { noun } from '#lib/nouns';
import { accountReads } from './account.reads.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { AccountWrites } from './account.writes.js';
import { askedAgainTask } from './asked-again.task.js';
import { SignUpService } from './sign-up.service.js';

export const account = noun({
  reads: [accountReads],
  writes: [AccountWrites],
  providers: [AccountResolver, AccountService, SignUpService],
  tasks: [askedAgainTask],
});
