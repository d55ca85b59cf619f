import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '../theme/fonts.css';
import '../theme/tokens.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { Mark } from '../shell/mark.js';
import { examplesPlugin, first, hasRoom } from './examples.js';

const english = document.documentElement.lang === 'en';
const words = english
  ? {
      back: 'Back to the portal',
      title: 'GraphQL explorer',
      note: 'This explorer asks the same schema as the portal.',
      developers: 'Guides, reference and errors',
    }
  : {
      back: 'Revenir au portail',
      title: 'Explorateur GraphQL',
      note: 'Cet explorateur interroge le même schéma que le portail.',
      developers: 'Guides, référence et erreurs',
    };
document.title = `${words.title} · S-PASS Territoires`;

/** The document that a page for developers opened this with. */
const asked = new URLSearchParams(window.location.hash.slice(1));
const scheme = document.documentElement.dataset['mantineColorScheme'] === 'dark' ? 'dark' : 'light';
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  subscriptionUrl: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
});
const root = document.getElementById('graphiql');
if (!root) throw new Error('graphiql.html has no #graphiql');

createRoot(root).render(
  <>
    <header className="explorer-header">
      <a href="/">
        <Mark size={28} />
        {words.back}
      </a>
      <h1>{words.title}</h1>
    </header>
    <main className="explorer-main" aria-label={words.title}>
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={[first]}
        initialQuery={asked.get('query') ?? undefined}
        initialVariables={asked.get('variables') ?? undefined}
        plugins={[examplesPlugin, HISTORY_PLUGIN]}
        visiblePlugin={hasRoom() ? examplesPlugin : undefined}
        defaultTheme={scheme}
        defaultEditorToolsVisibility="variables"
        shouldPersistHeaders={false}
      >
        <GraphiQL.Footer>
          <p className="explorer-note">
            {words.note} <a href="/developpeurs">{words.developers}</a>
          </p>
        </GraphiQL.Footer>
      </GraphiQL>
    </main>
  </>,
);
