import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay, formatPercent } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import type { CountingRuleFragment as Rule } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';

/** By which rule something was counted. */
export function RuleWords({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, from, leastShare, validityMonths, graceDays } = rule;
  const parts = [
    t('word.sinceDay', { day: formatDay(from, language) }),
    countedWords(rule, t),
    t('coverage.ruleShare', { share: formatPercent(leastShare / 100, language) }),
    validityMonths === null ? t('coverage.ruleForEver') : t('coverage.ruleMonths', { count: validityMonths }),
    ...(graceDays > 0 ? [t('coverage.ruleGrace', { count: graceDays })] : []),
  ];
  return (
    <p className="soft">
      {t('coverage.ruleBy', { title: typeset(title) })}, {parts.join(', ')}.
    </p>
  );
}

/** The courses that a rule counts, and which of their versions. */
export const countedWords = ({ courses }: Pick<Rule, 'courses'>, t: TFunction): string =>
  courses
    .flatMap(({ course, versions: numbers }) => {
      if (!course) return [];
      const title = typeset(course.title);
      if (numbers.length === 0) return [title];
      return [t('coverage.rules.versions', { title, count: numbers.length, numbers: numbers.join(', ') })];
    })
    .join(', ') || t('coverage.ruleAny');
