import { Throttle } from '#lib/identity';
import { noun } from '#lib/nouns';
import { SurveyController } from './survey.controller.js';
import { destroySurveyKeys } from './survey.keys.js';
import { surveyCommuneReads, surveyFields, surveyPlaceReads } from './survey.reads.js';
import { SurveyResolver } from './survey.resolver.js';
import { SurveyRespond } from './survey.respond.js';
import { SurveyWrites } from './survey.writes.js';

export const survey = noun({
  reads: [surveyPlaceReads, surveyCommuneReads],
  contributions: [surveyFields],
  writes: [SurveyWrites],
  controllers: [SurveyController],
  providers: [Throttle, SurveyRespond, SurveyResolver],
  tasks: [destroySurveyKeys],
  recurring: [{ task: destroySurveyKeys, cron: '*/5 * * * *', catchUp: false }],
});
