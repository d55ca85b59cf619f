import { noun } from '#lib/nouns';
import { AuditFile } from './audit-file.js';
import { AuditFileController } from './audit-file.controller.js';

export const auditFile = noun({ providers: [AuditFile], controllers: [AuditFileController] });
