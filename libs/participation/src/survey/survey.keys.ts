import { task } from '#lib/jobs';

/** Of a survey that is closed nobody can tell any more which browser answered what: nor can that be changed. */
export const destroySurveyKeys = task<object>('participation.survey-keys', async (_, { withClient }) => {
  await withClient((client) => client.query('select participation.destroy_survey_keys()'));
});
