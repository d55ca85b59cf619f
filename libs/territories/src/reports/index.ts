import { type ReportDeclaration } from '#lib/reports';
import { communes, formerCommunes } from './communes.report.js';

export const reports: readonly ReportDeclaration[] = [communes, formerCommunes];
