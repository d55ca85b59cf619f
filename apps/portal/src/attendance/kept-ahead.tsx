import { useEffect } from 'react';
import { useAsk } from '../api/use-ask.js';
import { AttendanceSheetDocument } from '../generated/graphql.js';
import { keep } from './store.js';

/** Keeps the sheet of a half-day that is not on screen: the network may be gone when its turn comes. */
export function KeptAhead({ halfDayId, account }: { halfDayId: string; account: string | undefined }) {
  const ask = useAsk();
  useEffect(() => {
    if (!account) return;
    void (async () => {
      const value = (await ask(AttendanceSheetDocument, { halfDayId }))?.attendanceSheet;
      if (value) await keep('sheets', { id: halfDayId, account, at: new Date().toISOString(), value });
    })().catch(() => undefined);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [halfDayId, account]);
  return null;
}
