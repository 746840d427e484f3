import { Affix, Notification } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useSay } from './language';

const SHOWN_MS = 8_000;
type Tell = (words: string) => void;
const Telling = createContext<Tell>(() => undefined);

/** Tells what was done at the foot of the page, also to those who listen to it. */
export function TellProvider({ children }: { children: ReactNode }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const tell = useCallback<Tell>((next) => setWords(next), []);
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => setWords(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <Telling value={tell}>
      {children}
      <Affix position={{ bottom: 16, right: 16 }} role="status">
        {words !== '' && (
          <Notification
            color="ocop"
            onClose={() => setWords('')}
            closeButtonProps={{ 'aria-label': say('Đóng thông báo', 'Close the message') }}
          >
            {words}
          </Notification>
        )}
      </Affix>
    </Telling>
  );
}

/** Says in a sentence what was done. */
export function useTell(): Tell {
  return useContext(Telling);
}
