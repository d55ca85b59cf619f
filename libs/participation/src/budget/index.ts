import { noun } from '#lib/nouns';
import { BudgetBallotCast } from './ballot.cast.js';
import { BudgetBallotResolver } from './ballot.resolver.js';
import { BudgetWrites } from './budget.writes.js';
import { BudgetFilesController } from './pabulib/files.controller.js';
import { projectReads } from './project.reads.js';
import { BudgetProjectWrites } from './project.writes.js';

export const budget = noun({
  reads: [projectReads],
  writes: [BudgetWrites, BudgetProjectWrites],
  controllers: [BudgetFilesController],
  providers: [BudgetBallotCast, BudgetBallotResolver],
});
