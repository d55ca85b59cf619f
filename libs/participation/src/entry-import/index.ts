import { noun } from '#lib/nouns';
import { EntryImportResolver } from './entry-import.resolver.js';
import { EntryImports } from './entry-import.rows.js';

export const entryImport = noun({ providers: [EntryImports, EntryImportResolver] });
