import { type ReportDeclaration } from '#lib/reports';
import { items } from './items.report.js';

export const reports: readonly ReportDeclaration[] = [items];
