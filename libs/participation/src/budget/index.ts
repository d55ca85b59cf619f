import { noun } from '#lib/nouns';
import { BudgetBallotCast } from './ballot.cast.js';
import { BudgetBallotResolver } from './ballot.resolver.js';
import { countDue } from './budget.tasks.js';
import { BudgetWrites } from './budget.writes.js';
import { BudgetFilesController } from './pabulib/files.controller.js';
import { contributionProjects, projectReads } from './project.reads.js';
import { BudgetProjectWrites } from './project.writes.js';

export const budget = noun({
  reads: [projectReads],
  contributions: [contributionProjects],
  writes: [BudgetWrites, BudgetProjectWrites],
  controllers: [BudgetFilesController],
  providers: [BudgetBallotCast, BudgetBallotResolver],
  tasks: [countDue],
  recurring: [{ task: countDue, cron: '* * * * *', catchUp: false }],
});
