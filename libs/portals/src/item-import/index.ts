import { noun } from '#lib/nouns';
import { ItemImportResolver } from './item-import.resolver.js';
import { ItemImports } from './item-import.rows.js';

export const itemImport = noun({ providers: [ItemImports, ItemImportResolver] });
