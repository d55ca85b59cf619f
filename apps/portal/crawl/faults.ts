export interface Found {
  kind: string;
  detail: string;
  /** Width, theme and language. */
  where: string;
}
export interface Fault extends Found {
  path: string;
  role: string;
}

/** The same fault on many pages is one line: how often, and where first. */
export function faultTable(faults: readonly Fault[]): string {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = `${fault.kind} ${fault.detail}`;
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  const rows = [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((all) => {
      const [{ kind, detail, path, role, where }] = all as [Fault];
      return [String(all.length), kind, detail.slice(0, 160), `${path} (${role}, ${where})`];
    });
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
