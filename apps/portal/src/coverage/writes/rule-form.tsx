import i18next from 'i18next';
import { chipsText, FixedChips } from '../../form/fixed-chips.js';
import { OptionChips } from '../../form/option-chips.js';
import { optionsIn } from '../../form/values.js';
import {
  CountedCoursesDocument,
  type PositionKind,
  TrainingRuleDocument,
  TrainingRuleRecordDocument,
  TrainingRuleRemoveDocument,
  TrainingRuleUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';
import { countedCourses, courseOptions, heldCourses } from './counted-courses.js';

const EMPLOYED: readonly PositionKind[] = [
  ...(['DIRECTOR', 'INTERIM_DIRECTOR', 'ARCHITECT', 'URBAN_PLANNER', 'LANDSCAPE_ARCHITECT'] as const),
  ...(['ENVIRONMENT_ADVISER', 'ADMINISTRATION', 'COMMUNICATION', 'OTHER'] as const),
];
const position = (value: PositionKind) => ({ value, label: i18next.t(`profile.positions.${value}`) });

/** By what it is counted who is trained, and who belongs to a team. */
export const ruleForm = recordForm({
  record: TrainingRuleRecordDocument,
  update: TrainingRuleUpdateDocument,
  read: TrainingRuleDocument,
})({
  name: 'trainingRule',
  words: {
    record: 'coverage.rules.record',
    recordSubmit: 'coverage.rules.recordSubmit',
    recordIntro: 'coverage.rules.recordIntro',
    update: 'coverage.rules.update',
    updateSubmit: 'coverage.rules.updateSubmit',
    updateIntro: 'coverage.rules.updateIntro',
  },
  remove: {
    mutation: TrainingRuleRemoveDocument,
    title: 'coverage.rules.remove',
    question: 'coverage.rules.removeQuestion',
    outcome: 'coverage.rules.removeOutcome',
  },
  fields: {
    title: { kind: 'text', label: 'coverage.rules.title', help: 'coverage.rules.titleHelp', required: true },
    from: { kind: 'day', label: 'word.firstDay', help: 'coverage.rules.fromHelp', required: true },
    courses: {
      kind: 'custom',
      label: 'coverage.rules.courses',
      help: 'coverage.rules.coursesHelp',
      render: (control, _, t) => (
        <OptionChips
          {...control}
          label={t('coverage.rules.coursesSearch')}
          query={CountedCoursesDocument}
          found={({ courses }) => courses.nodes.flatMap(courseOptions)}
        />
      ),
      text: chipsText,
      held: heldCourses,
      sent: countedCourses,
    },
    leastShare: {
      kind: 'whole',
      label: 'coverage.rules.share',
      help: 'coverage.rules.shareHelp',
      required: true,
      most: 100,
    },
    validityMonths: {
      kind: 'whole',
      label: 'coverage.rules.validity',
      help: 'coverage.rules.validityHelp',
      most: 600,
    },
    positionKinds: {
      kind: 'custom',
      label: 'coverage.rules.positions',
      help: 'coverage.rules.positionsHelp',
      required: true,
      initial: () => EMPLOYED.map(position),
      render: (control, _, t) => (
        <FixedChips
          {...control}
          label={t('coverage.rules.positionsSearch')}
          options={[...EMPLOYED, 'PRESIDENT' as const].map(position)}
        />
      ),
      text: chipsText,
      held: ({ positionKinds }) => positionKinds.map(position),
      sent: (value) => optionsIn(value).map((one) => one.value as PositionKind),
    },
    graceDays: {
      kind: 'whole',
      label: 'coverage.rules.grace',
      help: 'coverage.rules.graceHelp',
      required: true,
      initial: '0',
      most: 3660,
    },
    isDemonstration: {
      kind: 'check',
      label: 'coverage.rules.demonstration',
      help: 'coverage.rules.demonstrationHelp',
      stays: true,
      // Asked only where invented teams are shown.
      shown: ({ isDemonstration }) => typeof isDemonstration === 'boolean',
    },
    sources: { kind: 'sources' },
  },
});
