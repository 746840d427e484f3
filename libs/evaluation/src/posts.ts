import type { Post } from '@ocop/ground';
import type { LiveRound } from './live';

export const officePost = ({ authority }: LiveRound): Post => ({
  role: 'programme-office',
  area: authority.area,
});

export const authorityPost = ({ authority }: LiveRound): Post => ({
  role: 'authority',
  area: authority.area,
});

export const councilPost = ({ authority }: LiveRound): Post => ({
  role: 'council-member',
  area: authority.area,
});
