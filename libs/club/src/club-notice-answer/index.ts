import { noun } from '#lib/nouns';
import { clubNoticeAnswerReads } from './club-notice-answer.reads.js';
import { ClubNoticeAnswerWrites } from './club-notice-answer.writes.js';

export const clubNoticeAnswer = noun({ reads: [clubNoticeAnswerReads], writes: [ClubNoticeAnswerWrites] });
