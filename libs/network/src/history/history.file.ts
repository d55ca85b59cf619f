import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#lib/config';
import { type GoverningBodyFact } from '../governing-body/governing-body.import.js';

interface OrganizationFact {
  key: string;
  kind: string;
  name: string;
  serves?: { kind: string; code: string };
  founded?: string;
  closing?: { kind: string; on: string; sources: string[] };
  sources: string[];
}

/** The dated facts of the network that the project ships; what they leave unknown stays unknown. */
export interface HistoryFile {
  sources: Record<string, string>;
  organizations: OrganizationFact[];
  governingBodies: GoverningBodyFact[];
}

export function readHistory(path = join(projectRoot, 'libs/network/data/history.json')): HistoryFile {
  return JSON.parse(readFileSync(path, 'utf8')) as HistoryFile;
}
