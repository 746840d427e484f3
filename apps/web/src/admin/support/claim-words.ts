import type { components } from '../../shared/schema.gen';

export type Claim = components['schemas']['SupportClaim'];
export type WholeClaim = components['schemas']['SupportOfRecognition'];

type Language = 'vi' | 'en';

/** How long a claim has waited; empty where nobody waits. */
export function ageSaid({ age }: Pick<Claim, 'age'>, language: Language): string {
  if (!age) return '';
  const { days, workingDays } = age;
  return language === 'vi'
    ? `${days} ngày (${workingDays} ngày làm việc)`
    : `${days} days (${workingDays} working days)`;
}

/** Papers of a claim that has been made; before that everything is missing, and nobody waits for it. */
export function missingSaid({ standing, missing }: Pick<Claim, 'standing' | 'missing'>): string {
  const waits = standing === 'claimed' || standing === 'papers-asked';
  return waits ? missing.map(({ name }) => name).join('; ') : '';
}
