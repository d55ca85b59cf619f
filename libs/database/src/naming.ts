import { type ColumnOptions, DefaultNamingStrategy } from 'typeorm';

/** `organizationId` is the column `organization_id`, unless the entity says another name. */
export class ColumnNames extends DefaultNamingStrategy {
  override columnName(property: string, name: string | undefined): string {
    return name ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** A column that the database works out, or keeps by a trigger. */
export const GENERATED: { insert: false; update: false } = { insert: false, update: false };

/** The first day no longer, null while no end is known: in the table infinity, so that a day can be compared with it. */
export const OPEN_END = openDay('infinity');

/** The first day, null where no beginning is known: in the table infinity before all days. */
export const OPEN_START = openDay('-infinity');

function openDay(open: string): Pick<ColumnOptions, 'type' | 'nullable' | 'transformer'> {
  return {
    type: 'date',
    nullable: true,
    transformer: {
      to: (day: string | null | undefined) => (day === null ? open : day),
      from: (day: string) => (day === open ? null : day),
    },
  };
}

/** A number that may have decimals, which the driver gives as text. */
export const DECIMAL: Pick<ColumnOptions, 'type' | 'transformer'> = {
  type: 'numeric',
  transformer: {
    to: (number: number | null | undefined) => number,
    from: (text: string | null) => (text === null ? null : Number(text)),
  },
};
