import { DefaultNamingStrategy } from 'typeorm';

/** `organizationId` is the column `organization_id`, unless the entity says another name. */
export class ColumnNames extends DefaultNamingStrategy {
  override columnName(property: string, name: string | undefined): string {
    return name ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** A column that the database works out, or keeps by a trigger. */
export const GENERATED: { insert: false; update: false } = { insert: false, update: false };
