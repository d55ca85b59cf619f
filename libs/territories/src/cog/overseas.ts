import { type Kind } from './model.js';

const OVERSEAS_REGIONS = new Set(['01', '02', '03', '04', '06']);

/** Overseas, told from the INSEE code; an EPCI takes it from its département. */
export function isOverseas(kind: Kind, code: string): boolean {
  if (kind === 'REGION') return OVERSEAS_REGIONS.has(code);
  if (kind === 'EPCI') return false;
  return code.startsWith('97') || code.startsWith('98');
}
