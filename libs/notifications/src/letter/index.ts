import { noun } from '#lib/nouns';
import { LetterPreferences } from './letter-preferences.js';
import { NotificationLetters } from './letters.js';
import { sendAtOnce, sendDaily, sendWeekly } from './tasks.js';

export const letter = noun({
  providers: [NotificationLetters, LetterPreferences],
  tasks: [sendAtOnce, sendDaily, sendWeekly],
  recurring: [
    { task: sendAtOnce, cron: '* * * * *', catchUp: false },
    { task: sendDaily, cron: '40 4 * * *' },
    { task: sendWeekly, cron: '50 4 * * 1' },
  ],
});
