import { inviteAccount } from './account/invite.js';
import { rotateBadgeKey } from './badges/rotate.js';
import { generateData } from './cog/generate.js';
import { importData } from './cog/import.js';
import { importCommuneContours } from './contour/import.js';
import { backUpDatabase, restoreDatabase } from './database/backup.js';
import { checkDatabase } from './database/check.js';
import { migrateDatabase, prepareDatabase } from './database/prepare.js';
import { runStatement } from './database/sql.js';
import { loadDemonstrationData, removeDemonstrationData } from './demonstration/demonstration.js';
import { sendTestLetter } from './mail/test.js';

export interface Command {
  summary: string;
  run(args: string[]): Promise<void>;
}

/** What the command line can do, by name. */
export const commands: Readonly<Record<string, Command>> = {
  'db:prepare': {
    summary: 'Brings the tables up to date and takes in the data that the project ships.',
    run: prepareDatabase,
  },
  'db:migrate': { summary: 'Brings the tables up to date, nothing else.', run: migrateDatabase },
  'db:check': {
    summary: 'Works out anew what is kept beside the records, and fails when something differs.',
    run: checkDatabase,
  },
  'db:backup': {
    summary: 'Writes all of the database to the new FILE, as it is at this moment, while servers go on.',
    run: backUpDatabase,
  },
  'db:restore': {
    summary: 'Puts the backup FILE into an empty database, and compares.',
    run: restoreDatabase,
  },
  'db:sql': {
    summary: 'Runs one STATEMENT and prints its rows as lines of JSON, where there is no psql.',
    run: runStatement,
  },
  'account:invite': {
    summary: 'Invites ADDRESS to a role (ADMINISTRATOR unless --role says another) and prints the link.',
    run: inviteAccount,
  },
  'cog:import': {
    summary: 'Takes in the administrative division: the shipped file, or --package FOLDER --vintage YEAR.',
    run: importData,
  },
  'cog:generate': {
    summary: 'Makes the shipped file of the administrative division again, from its source packages.',
    run: generateData,
  },
  'contours:import': {
    summary: 'Takes in commune contours: the COMMUNE layer of IGN Admin Express as GeoJSON.',
    run: importCommuneContours,
  },
  'demo:load': {
    summary: 'Makes demonstration data, the same on every installation; what is there already stays.',
    run: loadDemonstrationData,
  },
  'demo:remove': { summary: 'Takes out all demonstration data, and nothing else.', run: removeDemonstrationData },
  'badges:rotate': {
    summary: 'Has another key sign badges from now on; what the former ones signed can still be proved.',
    run: rotateBadgeKey,
  },
  'mail:test': {
    summary: 'Sends a letter to ADDRESS, to see whether mail arrives.',
    run: sendTestLetter,
  },
  'schema:print': {
    summary: 'Writes the schema, the supergraph and the subgraphs to schema/.',
    run: async () => (await import('./schema/print.js')).printSchemas(),
  },
  'schema:check': {
    summary: 'Fails when schema/ is not what the code prints, or breaks clients without saying so.',
    run: async () => (await import('./schema/check.js')).checkSchema(),
  },
};
