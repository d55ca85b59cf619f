const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });
let minute = -1;
let day = '';

/** The day in Paris, YYYY-MM-DD: what "today" means to the network, whatever the server's zone. */
export function todayInParis(now = Date.now()): string {
  // Formatting costs more than the rest of a small request, so the day is worked out once a minute: midnight is always the start of one.
  const current = Math.floor(now / 60_000);
  if (current !== minute) {
    minute = current;
    day = paris.format(now);
  }
  return day;
}
