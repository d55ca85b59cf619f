import { StarIcon, type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import examples from '../../../../schema/examples.json';

const english = document.documentElement.lang === 'en';
const words = english
  ? {
      title: 'Examples',
      lead: 'Open one in this tab, change it, run it with Ctrl + Enter.',
      coordinator: 'for coordinators',
    }
  : {
      title: 'Exemples',
      lead: 'Ouvrez-en un dans cet onglet, modifiez-le, lancez-le avec Ctrl + Entrée.',
      coordinator: 'pour la coordination',
    };
const MODULES: Record<string, string> = english
  ? {
      territories: 'Territories',
      network: 'The network',
      training: 'Training',
      portals: 'Portals and what they show',
      club: 'The club',
      discussions: 'Discussions',
      participation: 'Participation',
      identity: 'Accounts and tokens',
      notifications: 'Notifications and what one follows',
      changes: 'Changes',
      reporting: 'Reports, and what led where',
      webhooks: 'Webhooks',
    }
  : {
      territories: 'Territoires',
      network: 'Le réseau',
      training: 'Formations',
      portals: 'Portails et leurs contenus',
      club: 'Le club',
      discussions: 'Discussions',
      participation: 'Participation',
      identity: 'Comptes et jetons',
      notifications: 'Notifications et suivis',
      changes: 'Modifications',
      reporting: 'Tableaux et enchaînements',
      webhooks: 'Webhooks',
    };
const IN_30_DAYS = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

type Example = (typeof examples)[number];
const titleOf = ({ title }: Example): string => (english ? title.en : title.fr);

/** As it can be run at once: with a key of its own, and a day to come. */
export const opened = (example: Example): { query: string; variables: string } => ({
  query: `# ${titleOf(example)}\n${example.query}`,
  variables: example.variables.replaceAll('{new}', crypto.randomUUID()).replaceAll('{in 30 days}', IN_30_DAYS),
});

export const first = opened(examples.find(({ name }) => name === 'lookup') ?? examples[0]!);

/** Whether the list has room beside the editor. */
export const hasRoom = (): boolean => matchMedia('(min-width: 60em)').matches;

/** The documents to begin with, of every module. */
export const examplesPlugin: GraphiQLPlugin = { title: words.title, icon: StarIcon, content: Examples };

function Examples() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { setOperationName, setVisiblePlugin } = useGraphiQLActions();
  const open = (example: Example) => {
    const { query, variables } = opened(example);
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    setOperationName(/(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '');
    if (!hasRoom()) setVisiblePlugin(null);
  };
  return (
    <section className="explorer-examples" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {Object.keys(MODULES).map((module) => (
        <div key={module}>
          <h3>{MODULES[module]}</h3>
          <ul>
            {examples
              .filter((example) => example.module === module)
              .map((example) => (
                <li key={example.name}>
                  <button type="button" onClick={() => open(example)}>
                    {titleOf(example)}
                  </button>
                  {example.as && <small>{words.coordinator}</small>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
