import type { Person } from '@ocop/casework';
import type { Area } from '@ocop/ground';
import { PEOPLE } from './access-page';

export const STANDINGS = ['own', 'neighbour', 'foreign'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One call of the grid and how it was answered. */
export interface Cell {
  readonly route: string;
  readonly role: Person;
  readonly standing: Standing;
  readonly status: number;
}

/** Where somebody of a role sits whose object it is, who is next to that, and who is in another province. */
export function placesOf(role: Person): Readonly<Record<Standing, Area>> {
  const [own, neighbour, foreign] = {
    producer: ['hue/chu-the/tht-bun-van-cu', 'hue/chu-the/htx-la-chu', 'quang-tri/chu-the/htx'],
    'commune-officer': [
      'hue/huong-tra/huong-toan',
      'hue/huong-tra/huong-chu',
      'quang-tri/dong-ha/p',
    ],
  }[role as string] ?? ['hue/huong-tra', 'hue/phong-dien', 'quang-tri/dong-ha'];
  return { own, neighbour, foreign } as Record<Standing, Area>;
}

/** How each route answered each role, as a page. */
export function gridPage(cells: readonly Cell[]): string {
  const statuses = new Map(
    cells.map(({ route, role, standing, status }) => [`${route} ${role} ${standing}`, status]),
  );
  const routes = [...new Set(cells.map(({ route }) => route))];
  const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`;
  const cell = (route: string, role: Person) => {
    const told = STANDINGS.map((standing) => String(statuses.get(`${route} ${role} ${standing}`)));
    return new Set(told).size === 1 ? (told[0] ?? '') : told.join(' ');
  };
  const rows = routes.map((route) =>
    line([`\`${route}\``, ...PEOPLE.map((role) => cell(route, role))]),
  );
  return `# How every route answers every role

Made by \`apps/api/src/access/grid.int.spec.ts\` (\`OCOP_WRITE_GRID=1 npm test -- grid.int\`), which asks each route as each role
for an object of the asker's own, of a neighbour, and of a foreign province; one number where all three are the same. The test
says which of them may be otherwise. Writing routes are sent an empty body by whoever sees the object, so that nothing is
changed: 400 and 422 mean that the asker came in. The grid runs without an engine: what needs one
fails here with 500, for a role that may ask.

${line(['Route', ...PEOPLE])}
${line(['Route', ...PEOPLE].map(() => '---'))}
${rows.join('\n')}
`;
}
