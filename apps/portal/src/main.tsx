import './theme/mantine.css';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/global.css';
import './theme/print.css';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createClient } from './api/client.js';
import { startTranslations } from './i18n/index.js';
import { routes } from './routes/index.js';
import { sessionEnded } from './session/session-end.js';
import { cssVariables, theme } from './theme/theme.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startTranslations();
const router = createBrowserRouter(routes);
const client = createClient((partial) => sessionEnded(client, router, partial));
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>
  </StrictMode>,
);
