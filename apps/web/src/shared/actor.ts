import type { Language } from './language';

interface Actor {
  readonly name: string;
  readonly role: string;
}

/** Who did something; the system itself has a name in each language. */
export function actorSaid({ name, role }: Actor, language: Language): string {
  return role === 'system' && language === 'en' ? 'The system' : name;
}
