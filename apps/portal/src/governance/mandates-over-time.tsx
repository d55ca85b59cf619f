import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MandateChart } from './mandate-chart.js';
import { MandateTable } from './mandate-table.js';
import type { Mandate, SeatedBody } from './mandates.js';
import { UnknownMembers } from './unknown-members.js';
import classes from './governance.module.css';

interface MandatesOverTimeProps {
  body: SeatedBody & { membersKnown: boolean };
  /** Undefined until they have come. */
  mandates: readonly Mandate[] | undefined;
  instead: ReactNode;
  title: string;
  correctable?: boolean;
}

/** Who sat there when: drawn, and the same as a table. */
export function MandatesOverTime({ body, mandates, instead, title, correctable }: MandatesOverTimeProps) {
  const { t } = useTranslation();
  if (!body.membersKnown) return <UnknownMembers />;
  if (!mandates) return instead;
  if (mandates.length === 0) return null;
  return (
    <>
      <MandateChart body={body} mandates={mandates} />
      <details className={classes.twin}>
        <summary>{t('governance.asTable')}</summary>
        <MandateTable body={body} mandates={mandates} title={title} correctable={correctable} />
      </details>
    </>
  );
}
