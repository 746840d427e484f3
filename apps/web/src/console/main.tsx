import '@mantine/core/styles.css';
import '../shared/print.css';
import './console.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../shared/language';
import { wasUnheard } from '../shared/problem';
import { SessionProvider } from '../shared/session';
import { TellProvider } from '../shared/told';
import { Console } from './console';
import { Door } from './door';
import { theme } from './theme';

const queries = new QueryClient({
  defaultOptions: {
    // A refusal stays one; silence is asked again.
    // Whether anybody is there is found out by asking: what the device keeps is answered without a connection, too.
    queries: {
      retry: (failures, error) => wasUnheard(error) && failures < 3,
      staleTime: 15_000,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <LanguageProvider>
        <QueryClientProvider client={queries}>
          <SessionProvider door={<Door />}>
            <TellProvider>
              <Console />
            </TellProvider>
          </SessionProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
);
