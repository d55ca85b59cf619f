export interface Command {
  summary: string;
  run(args: string[]): Promise<void>;
}

/** What the command line can do, by name. Each loads only what it needs: a name that is nothing is told at once. */
export const commands: Readonly<Record<string, Command>> = {
  'db:prepare': {
    summary: 'Brings the tables up to date and takes in the data that the project ships.',
    run: async () => (await import('./database/prepare.js')).prepareDatabase(),
  },
  'db:migrate': {
    summary: 'Brings the tables up to date, nothing else.',
    run: async () => (await import('./database/prepare.js')).migrateDatabase(),
  },
  'db:check': {
    summary: 'Works out anew what is kept beside the records, and fails when something differs.',
    run: async () => (await import('./database/check.js')).checkDatabase(),
  },
  'db:backup': {
    summary: 'Writes all of the database to the new FILE, as it is at this moment, while servers go on.',
    run: async (args) => (await import('./database/backup.js')).backUpDatabase(args),
  },
  'db:restore': {
    summary: 'Puts the backup FILE into an empty database, and compares.',
    run: async (args) => (await import('./database/backup.js')).restoreDatabase(args),
  },
  'db:sql': {
    summary: 'Runs one STATEMENT and prints its rows as lines of JSON, where there is no psql.',
    run: async (args) => (await import('./database/sql.js')).runStatement(args),
  },
  'account:invite': {
    summary: 'Invites ADDRESS to a role (ADMINISTRATOR unless --role says another) and prints the link.',
    run: async (args) => (await import('./account/invite.js')).inviteAccount(args),
  },
  'cog:import': {
    summary: 'Takes in the administrative division: the shipped file, or --package FOLDER --vintage YEAR.',
    run: async (args) => (await import('./cog/import.js')).importData(args),
  },
  'cog:generate': {
    summary: 'Makes the shipped file of the administrative division again, from its source packages.',
    run: async (args) => (await import('./cog/generate.js')).generateData(args),
  },
  'contours:import': {
    summary: 'Takes in commune contours: the COMMUNE layer of IGN Admin Express as GeoJSON.',
    run: async (args) => (await import('./contour/import.js')).importCommuneContours(args),
  },
  'demo:load': {
    summary: 'Makes demonstration data, the same on every installation; what is there already stays.',
    run: async () => (await import('./demonstration/demonstration.js')).loadDemonstrationData(),
  },
  'demo:remove': {
    summary: 'Takes out all demonstration data, and nothing else.',
    run: async () => (await import('./demonstration/demonstration.js')).removeDemonstrationData(),
  },
  'portfolio:archive': {
    summary: 'Writes all that the organization KEY keeps in portals to the new FILE: a BagIt ZIP that opens offline.',
    run: async (args) => (await import('./portfolio/archive.js')).archivePortfolio(args),
  },
  'portfolio:check': {
    summary: 'Says whether the archive FILE is as it was written.',
    run: async (args) => (await import('./portfolio/archive.js')).checkArchive(args),
  },
  'portfolio:take': {
    summary: 'Takes the archive FILE in for the --organization KEY, all or nothing; what it has already stays.',
    run: async (args) => (await import('./portfolio/archive.js')).takePortfolio(args),
  },
  'budget:recount': {
    summary: 'Counts the participatory budgets of the database again, or the ballots of a Pabulib FILE.',
    run: async (args) => (await import('./budget/recount.js')).recount(args),
  },
  'badges:rotate': {
    summary: 'Has another key sign badges from now on; what the former ones signed can still be proved.',
    run: async () => (await import('./badges/rotate.js')).rotateBadgeKey(),
  },
  'mail:test': {
    summary: 'Sends a letter to ADDRESS, to see whether mail arrives.',
    run: async (args) => (await import('./mail/test.js')).sendTestLetter(args),
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
