import { plainName } from '@ocop/ground';

/** A name as part of an id: plain letters, figures and hyphens. */
export function slugOf(name: string, longest: number): string {
  const letters = plainName(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
}
