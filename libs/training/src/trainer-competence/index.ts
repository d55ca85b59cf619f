import { noun } from '#lib/nouns';
import {
  organizationTrainers,
  personCompetences,
  providerTrainerReads,
  trainerCompetenceReads,
} from './trainer-competence.reads.js';
import { TrainerCompetenceWrites } from './trainer-competence.writes.js';

export const trainerCompetence = noun({
  reads: [trainerCompetenceReads, providerTrainerReads],
  contributions: [organizationTrainers, personCompetences],
  writes: [TrainerCompetenceWrites],
});
