import './phone.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../shared/language';
import { SessionProvider } from '../shared/session';
import { Phone } from './phone';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={new QueryClient()}>
        <SessionProvider>
          <Phone />
        </SessionProvider>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
