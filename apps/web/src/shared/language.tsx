import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Language = 'vi' | 'en';

/** One sentence in the reader's language. */
export type Say = (vietnamese: string, english: string) => string;

interface Spoken {
  readonly language: Language;
  readonly say: Say;
  readonly speak: (language: Language) => void;
}

const KEPT = 'ocop.language';
const Speaking = createContext<Spoken | undefined>(undefined);

/** Vietnamese unless the reader chose English before. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, speak] = useState<Language>(() =>
    localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi',
  );
  useEffect(() => {
    localStorage.setItem(KEPT, language);
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo<Spoken>(() => {
    const say: Say = (vietnamese, english) => (language === 'vi' ? vietnamese : english);
    return { language, say, speak };
  }, [language]);
  return <Speaking value={spoken}>{children}</Speaking>;
}

export function useLanguage(): Spoken {
  const spoken = useContext(Speaking);
  if (!spoken) throw new Error('a screen outside the language it is read in');
  return spoken;
}

export function useSay(): Say {
  return useLanguage().say;
}
