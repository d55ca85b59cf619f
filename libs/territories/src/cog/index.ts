export { Chronicle } from './chronicle.js';
export {
  CogConflict,
  cogSource,
  type CogSource,
  importCog,
  type ImportOptions,
  type ImportResult,
  importVintage,
  sourceOf,
} from './database/import.js';
export { type OnProgress, type Progress } from './database/progress.js';
export { firstOfJanuary, generateCog, type GenerateOptions, type Packages } from './generate.js';
export { eventId, territoryId } from './identity.js';
export {
  EVENT_KINDS,
  KINDS,
  PRECISIONS,
  type EventKind,
  type Kind,
  type Precision,
  type VintageStamp,
} from './model.js';
export { PACKAGE_VERSIONS, packagesIn, withPackages } from './packages.js';
export { cogFile, readCogFile, readCogHeader, writeCogFile } from './store/file.js';
