import { useEffect, useRef } from 'react';

/** What the keyboard does on a sheet. */
interface SheetKeys {
  /** By place on the printed list from 1; 0 for none of them. */
  readonly choose: (place: number) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly help: () => void;
  readonly submit: () => void;
}

const FIELDS: Readonly<Record<string, string>> = { m: 'document', t: 'page', l: 'reason' };

/** Scoring without a mouse: digits choose, Enter goes on; letters only where nobody is writing. */
export function useSheetKeys(keys: SheetKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A window that has opened over the sheet has keys of its own.
      if (document.querySelector('[role="dialog"]')) return;
      if (take(event, now.current)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

function take(event: KeyboardEvent, keys: SheetKeys): boolean {
  const { key, target, ctrlKey, altKey, metaKey, shiftKey, isComposing } = event;
  if (isComposing || altKey || metaKey) return false;
  if (key === 'Enter' && ctrlKey) return done(keys.submit);
  if (ctrlKey) return false;
  if (key === 'Enter' && !isOwnEnter(target)) return done(shiftKey ? keys.back : keys.next);
  if (isWriting(target)) {
    if (key === 'Escape') (target as HTMLElement).blur();
    return false;
  }
  if (key === '?') return done(keys.help);
  if (/^\d$/.test(key)) return done(() => keys.choose(Number(key)));
  const field = FIELDS[key.toLowerCase()];
  return field !== undefined && focusOn(`[data-field="${field}"]`);
}

function done(act: () => void): boolean {
  act();
  return true;
}

function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}

/** Buttons and links take Enter for themselves; in a text of several lines it begins a new one. */
function isOwnEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a, textarea, select, summary');
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')
  );
}
