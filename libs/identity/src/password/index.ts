import { noun } from '#lib/nouns';
import { forgetTask } from './forget.task.js';
import { PasswordService } from './password.service.js';

export const password = noun({ providers: [PasswordService], tasks: [forgetTask] });
