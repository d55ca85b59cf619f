import { useTranslation } from 'react-i18next';
import { formatDay, type Language } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { typeset } from '../format/typeset.js';
import type { ChainLinkLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';

type Node = NonNullable<ChainLinkLineFragment['node']>;

/** What a record is called, what kind it is and where its page is. */
export function useNode(): (node: Node) => { name: string; kind: string; page: string | undefined } {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  /** What was done, and for whom. */
  const ofClub = (node: Node): string | undefined => {
    switch (node.__typename) {
      case 'ClubMembership':
        return t(`chain.memberships.${node.membershipReason}`);
      case 'WorkstreamContribution':
        return did(t(`chain.contributions.${node.contributionKind}`), node.organization?.name);
      case 'Reuse':
        return did(t(`chain.reuses.${node.reuseKind}`), node.organization?.name);
      default:
        return undefined;
    }
  };
  return (node) => {
    const kind = i18n.exists(`chain.types.${node.__typename}`)
      ? t(`chain.types.${node.__typename as 'Agreement'}`)
      : node.__typename;
    return { kind, name: nameOf(node, language) ?? ofClub(node) ?? kind, page: pageOf(node) };
  };
}

const did = (what: string, by: string | undefined): string => [what, ...(by ? [by] : [])].join(', ');

function nameOf(node: Node, language: Language): string | undefined {
  switch (node.__typename) {
    case 'Agreement':
    case 'Contribution':
    case 'BudgetProject':
    case 'Synthesis':
    case 'SynthesisStatement':
    case 'Decision':
    case 'Course':
    case 'TrainingSession':
    case 'Completion':
    case 'TrainingNeed':
    case 'ImprovementAction':
    case 'TrainerCompetence':
    case 'QualityEvidence':
    case 'Workstream':
    case 'Entry':
    case 'Resource':
    case 'Notebook':
    case 'ViewpointSeries':
      return typeset(node.title);
    case 'Deliverable':
      return node.item ? typeset(node.item.title) : undefined;
    case 'Organization':
    case 'GoverningBody':
    case 'FeeScale':
    case 'Person':
      return node.name;
    case 'Slot':
      return node.slot;
    case 'Withdrawal':
      return node.signature.organization?.name ?? node.signature.slot?.label;
    case 'Grant':
      return node.programme;
    case 'Mandate':
    case 'Enrolment':
      return node.person?.name;
    case 'Meeting':
      return formatDay(node.scheduledOn, language);
    case 'DuesCall':
      return String(node.year);
    case 'Due':
      return `${node.year}, ${formatEuros(node.amountCents, language)}`;
    case 'Payment':
      return formatEuros(node.amountCents, language);
    case 'Receipt':
    case 'Certificate':
    case 'CoverageAttestation':
      return node.number;
    case 'Complaint':
      return typeset(node.subject);
    case 'Subcontract':
      return node.contractor;
    default:
      return undefined;
  }
}

function pageOf(node: Node): string | undefined {
  switch (node.__typename) {
    case 'Agreement':
      return `/reseau/accords/${node.key}`;
    case 'Organization':
      return `/organisations/${node.key}`;
    case 'GoverningBody':
      return `/gouvernance/${node.key}`;
    case 'Meeting':
      return `/gouvernance/reunions/${node.id}`;
    case 'DuesCall':
      return `/cotisations/appels/${node.id}`;
    case 'Due':
      return `/cotisations/${node.id}`;
    case 'Course':
      return `/formations/cours/${node.id}`;
    case 'TrainingSession':
      return `/formations/sessions/${node.id}`;
    case 'Evaluation':
      return `/formations/evaluations/${node.id}`;
    case 'Contribution':
      return `/demarches/contributions/${node.id}`;
    case 'BudgetProject':
      return `/demarches/projets/${node.id}`;
    case 'Synthesis':
      return `/demarches/syntheses/${node.id}`;
    case 'SynthesisStatement':
      return node.synthesis ? `/demarches/syntheses/${node.synthesis.id}#enonce-${node.statementNumber}` : undefined;
    case 'Workstream':
      return `/chantiers/${node.id}`;
    case 'Entry':
    case 'Resource':
    case 'Notebook':
    case 'ViewpointSeries':
      return `/ressources/${node.id}`;
    case 'Deliverable':
      return node.item ? `/ressources/${node.item.id}` : undefined;
    case 'Reuse':
      return node.deliverable?.workstream ? `/chantiers/${node.deliverable.workstream.id}/reutilisations` : undefined;
    default:
      return undefined;
  }
}
