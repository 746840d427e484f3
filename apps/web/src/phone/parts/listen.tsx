import { useEffect, useState } from 'react';
import { useLanguage } from '../../shared/language';

/** The browser's voice for a language; browsers learn of their voices some time after the page has begun. */
function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () =>
      setVoice(speechSynthesis.getVoices().find(({ lang }) => lang.startsWith(language)));
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}

/** Reads words aloud; not there where the phone has no voice for them. */
export function Listen({ words }: { words: string }) {
  const { language, say } = useLanguage();
  const voice = useVoice(language);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!voice) return null;
  const read = () => {
    const speech = new SpeechSynthesisUtterance(words);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.rate = 0.9;
    speechSynthesis.cancel();
    speechSynthesis.speak(speech);
  };
  return (
    <button type="button" className="link" onClick={read}>
      <span aria-hidden="true">🔊 </span>
      {say('Nghe hướng dẫn', 'Listen')}
    </button>
  );
}
