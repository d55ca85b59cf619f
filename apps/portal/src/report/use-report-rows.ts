import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/index.js';

export type ReportValue = string | number | boolean | null | ReportValue[] | { [key: string]: unknown };
/** Addresses of the records behind its figures stand beside the values. */
export type ReportRow = Record<string, ReportValue> & { _records?: Record<string, string> };

export interface ReportRows {
  meta: {
    title: string;
    rowCountOfAll: number;
    columns?: { name: string; type: string; unit: string | null; label: string }[];
    knownAt: string;
    version: number;
    parameters: Record<string, unknown>;
  };
  rows: ReportRow[];
}

/** What was wrong, as the server says it. */
export interface ReportProblem {
  detail: string;
  errors: { parameter: string; message: string }[];
}

interface Read {
  of: string;
  rows?: ReportRows;
  problem?: ReportProblem;
}

/** The first rows of a report; those before stay while others are read. */
export function useReportRows(path: string | undefined, query: URLSearchParams, most: number, withRecords = true) {
  const language = useLanguage();
  const [read, setRead] = useState<Read>({ of: '' });
  const asked = new URLSearchParams(query);
  asked.set('limit', String(most));
  if (withRecords) asked.set('records', 'true');
  const address = path ? `${path}.json?${asked.toString()}` : '';
  const of = `${language} ${address}`;
  useEffect(() => {
    if (!address) return;
    const stop = new AbortController();
    readRows(address, language, stop.signal)
      .then((answer) => setRead({ of, ...answer }))
      .catch(() => stop.signal.aborted || setRead({ of, problem: { detail: '', errors: [] } }));
    return () => stop.abort();
  }, [address, language, of]);
  return { ...read, busy: address !== '' && read.of !== of };
}

async function readRows(address: string, language: string, signal: AbortSignal): Promise<Omit<Read, 'of'>> {
  const answer = await fetch(address, { signal, headers: { 'accept-language': language, accept: 'application/json' } });
  const told: unknown = await answer.json();
  if (answer.ok) return { rows: told as ReportRows };
  const { detail = '', errors = [] } = told as Partial<ReportProblem>;
  return { problem: { detail, errors } };
}
