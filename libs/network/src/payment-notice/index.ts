import { noun } from '#lib/nouns';
import { NoticeController } from './notice.controller.js';
import { PrintedNotices } from './notice.printed.js';

export const paymentNotice = noun({ providers: [PrintedNotices], controllers: [NoticeController] });
