import { Text } from '@mantine/core';
import type { Fault } from '@ocop/ground';
import { createContext, type ReactNode, useContext } from 'react';
import { useLanguage } from '../language';
import { faultSaid } from '../problem';
import type { Draft } from './draft';
import type { Choice, Choices, FormField, RefersTo } from './form';

/** What every field of one form is drawn with. */
interface Drawing {
  readonly choices: Choices;
  readonly faults: readonly Fault[];
  /** Id of the case that the form is given to. */
  readonly about?: string | undefined;
}

const Paper = createContext<Drawing>({ choices: {}, faults: [] });

export function DrawingProvider({ children, ...drawing }: Drawing & { children: ReactNode }) {
  return <Paper value={drawing}>{children}</Paper>;
}

export interface FieldProps {
  readonly field: FormField;
  readonly draft: Draft;
  readonly write: (draft: Draft) => void;
  readonly path: string;
}

/** What stands around a field: its name, help with the article, what is wrong. */
export function useAround({ field, path }: FieldProps) {
  const { language, say } = useLanguage();
  const { faults } = useContext(Paper);
  const { label, help, basis, optional } = field;
  const article = basis && `${basis.document}, ${basis.clause}`;
  const said = help?.[language];
  const fault = faults.find((one) => one.path === path);
  const name = capital(label[language]);
  return {
    label: optional ? `${name} ${say('(không bắt buộc)', '(optional)')}` : name,
    description: (said ?? article) && (
      <>
        {said}
        {article && (
          <Text component="span" inherit fs="italic">
            {said ? ' ' : ''}({article})
          </Text>
        )}
      </>
    ),
    error: fault && faultSaid(fault, language),
  };
}

/** What may be picked for an id; undefined where it has to be written. */
export function usePicks(refersTo: RefersTo | undefined): readonly Choice[] | undefined {
  const { choices } = useContext(Paper);
  return refersTo && choices[refersTo];
}

/** The case that the form is given to. */
export const useAbout = (): string | undefined => useContext(Paper).about;

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
