declare module '@socialgouv/jours-feries' {
  /** The public holidays of a year in France: midnights of the zone of the process, by their names. */
  export default function joursFeries(year: number, options?: { alsace?: boolean }): Record<string, Date>;
}
