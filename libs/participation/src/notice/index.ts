import { Throttle } from '#lib/identity';
import { noun } from '#lib/nouns';
import { noticeReads } from './notice.reads.js';
import { NoticeResolver } from './notice.resolver.js';
import { Notices } from './notice.service.js';

export const notice = noun({ reads: [noticeReads], providers: [Throttle, Notices, NoticeResolver] });
