import { isValidOn, type PersonWithPosts } from '@ocop/accounts';
import { addDays, isCivilDate } from '@ocop/calendar';
import { type Area, NATION, HELD_ROLES, type Role } from '@ocop/ground';
import { roleWords, worded } from '@ocop/words';
import { type Command, InvalidArgumentError } from 'commander';
import { examples } from '../help';
import { language, said } from '../language';
import { inRegistry } from '../people/registry';
import { withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print, table, when } from './output';
import { addPeopleAccess } from './people-access';
import { addPeopleImport } from './people-import';

interface PostOptions extends CommonOptions {
  readonly role: Role;
  readonly area: Area;
  readonly decision?: string;
  readonly since?: string;
  readonly until?: string;
}

interface AddOptions extends PostOptions {
  readonly id?: string;
  readonly login?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly machine?: boolean;
}

/** Who may sign in, and which posts they hold: for whoever runs the system. */
export function addPeople(program: Command): void {
  const people = program
    .command('people')
    .description(
      said(
        'người dùng và vị trí của họ; bằng quyền chủ cơ sở dữ liệu',
        'people and their posts, as the database’s owner',
      ),
    );
  addList(people);
  addAdd(people);
  addPost(people);
  addEnd(people);
  addPeopleAccess(people);
  addPeopleImport(people);
}

function addList(people: Command): void {
  withBackstageOptions(people.command('list'))
    .description(said('ai, ở vị trí nào', 'who, in which post'))
    .option('--search <text>', said('tên, không cần dấu', 'a name, without marks'))
    .option('--role <role>', said('vai trò', 'role'), role)
    .option('--area <area>', said('địa bàn', 'area'))
    .action((options: CommonOptions & { search?: string; role?: Role; area?: Area }) =>
      inRegistry(options, async ({ people: desk, today }) => {
        const { search, role: only, area, json = false } = options;
        const found = await desk.list(NATION, { search, role: only, area });
        const shown = found.flatMap((person) => rowsOf(person, today));
        print(json, found, () => [
          ...table([said('Mã', 'Id'), said('Tên', 'Name'), said('Vị trí', 'Post'), ''], shown),
          said(`${found.length} người`, `${found.length} people`),
        ]);
        return EXIT.done;
      }),
    );
}

function rowsOf({ id, name, active, posts }: PersonWithPosts, today: string): string[][] {
  const state = (post: PersonWithPosts['posts'][number]) => {
    if (!active) return said('đã khóa', 'locked');
    if (isValidOn(post, today)) return post.until ? `→ ${when(post.until)}` : '';
    return said('không giữ hôm nay', 'not held today');
  };
  return posts.map((post) => [
    id,
    name,
    `${worded(roleWords, post.role, language)} @ ${post.area}`,
    state(post),
  ]);
}

function addAdd(people: Command): void {
  withPost(withBackstageOptions(people.command('add <name>')))
    .description(said('thêm một người, một vị trí', 'make somebody known, with a post'))
    .option('--id <id>', said('mã (mặc định: theo tên)', 'id (default: by the name)'))
    .option('--login <login>', said('tên đăng nhập (mặc định: mã)', 'login (default: the id)'))
    .option('--email <address>')
    .option('--phone <number>')
    .option('--machine', said('một hệ thống khác, không phải người', 'a system, not a person'))
    .addHelpText(
      'after',
      examples(
        'npx ocop people add "Nguyễn Thị An" --role commune-officer --area hue/huong-tra/huong-toan --decision 12/QĐ-UBND',
      ),
    )
    .action((name: string, options: AddOptions) =>
      inRegistry(options, async ({ people: desk, changer }) => {
        const { id, login, email, phone, machine } = options;
        const kind = machine ? ('machine' as const) : undefined;
        const person = { id, name, login, email, phone, kind };
        const made = await desk.add(changer, person, options);
        print(options.json ?? false, { id: made }, () => [
          said(
            `đã thêm ${made}; mời bằng \`ocop people invite ${made}\``,
            `${made} is known; invite them by \`ocop people invite ${made}\``,
          ),
        ]);
        return EXIT.done;
      }),
    );
}

function addPost(people: Command): void {
  withPost(withBackstageOptions(people.command('post <id>')))
    .description(said('giao thêm một vị trí', 'give somebody another post'))
    .action((id: string, options: PostOptions) =>
      inRegistry(options, async ({ posts, changer }) => {
        const post = await posts.give(changer, id, options);
        print(options.json ?? false, { id, post }, () => [
          said(`${id} giữ thêm vị trí ${post}`, `${id} holds the post ${post}, too`),
        ]);
        return EXIT.done;
      }),
    );
}

interface EndOptions extends CommonOptions {
  readonly decision: string;
  readonly lastDay?: string;
  readonly successor?: string;
}

function addEnd(people: Command): void {
  withBackstageOptions(people.command('end <id>'))
    .description(
      said(
        'một người thôi giữ mọi vị trí; người kế nhiệm giữ từ ngày hôm sau',
        'somebody leaves all posts; a successor holds them from the next day on',
      ),
    )
    .requiredOption('--decision <number>', said('theo quyết định nào', 'by which decision'))
    .option('--last-day <day>', said('ngày cuối (mặc định: hôm qua)', 'default: yesterday'), day)
    .option('--successor <id>', said('người kế nhiệm', 'who goes on'))
    .action((id: string, { decision, lastDay, successor, ...options }: EndOptions) =>
      inRegistry(options, async ({ posts, changer, today }) => {
        const leaving = { lastDay: lastDay ?? addDays(today, -1), decision, successor };
        await posts.leave(changer, id, leaving, { today, scope: NATION });
        print(options.json ?? false, { id, ...leaving }, () => [
          said(
            `${id} giữ vị trí đến hết ngày ${when(leaving.lastDay)}`,
            `${id} holds their posts until the end of ${when(leaving.lastDay)}`,
          ),
        ]);
        return EXIT.done;
      }),
    );
}

function withPost(command: Command): Command {
  return command
    .requiredOption('--role <role>', said('vai trò', 'role'), role)
    .requiredOption('--area <area>', said('địa bàn', 'area, hue/huong-tra'))
    .option('--decision <number>', said('theo quyết định nào', 'by which decision'))
    .option('--since <day>', said('từ ngày', 'first day'), day)
    .option('--until <day>', said('đến hết ngày', 'last day'), day);
}

function role(text: string): Role {
  const found = HELD_ROLES.find((name) => name === text);
  if (!found) throw new InvalidArgumentError(HELD_ROLES.join(', '));
  return found;
}

function day(text: string): string {
  if (!isCivilDate(text)) throw new InvalidArgumentError('2026-12-31');
  return text;
}
