export { PersonalDataHolders } from './holders.js';
export {
  type ContentChoice,
  type InAudit,
  type PersonalData,
  type PersonalDataPart,
  type PersonalTable,
  type Somebody,
  type Statements,
  type Whose,
} from './personal-data.js';
export { PersonalDataModule } from './personal-data.module.js';
