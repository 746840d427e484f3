import type { Post } from '@ocop/ground';
import type { LiveCycle } from './live';

export const officePost = ({ authority }: LiveCycle): Post => ({
  role: 'programme-office',
  area: authority.area,
});

export const authorityPost = ({ authority }: LiveCycle): Post => ({
  role: 'authority',
  area: authority.area,
});
