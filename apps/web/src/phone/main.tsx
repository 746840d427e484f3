import './phone.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { LanguageProvider } from '../shared/language';
import { wasUnheard } from '../shared/problem';
import { SessionProvider } from '../shared/session';
import { Phone } from './phone';
import { Door } from './sign-in/door';

const queries = new QueryClient({
  defaultOptions: {
    // A refusal stays one; silence is asked again.
    queries: { retry: (failures, error) => wasUnheard(error) && failures < 3, staleTime: 15_000 },
    // Without a connection whoever sends hears so at once, instead of a button that waits without a word.
    mutations: { networkMode: 'always' },
  },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <SessionProvider door={<Door />}>
          <Router base="/cs">
            <Phone />
          </Router>
        </SessionProvider>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
