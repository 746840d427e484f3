import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type AccountChange,
  accountChanges,
  AccountsDatabase,
  people as peopleTable,
  PeopleDesk,
} from '@ocop/accounts';
import { type Actor as Person, NATION } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { AreaNames, masked } from '@ocop/records';
import { In } from 'typeorm';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { listQuery, pageOf, partOf } from '../lists/list';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const change = named(
  'AccountChange',
  z.strictObject({
    no: z.string(),
    at: z.iso.datetime(),
    actor: z.string().nullable().describe('Null: made in the database itself.'),
    actorName: z.string().nullable().describe('What they are called now.'),
    person: z.string().nullable().describe('Whose account it is.'),
    personName: z.string().nullable(),
    address: z.string().nullable(),
    dbRole: z.string(),
    subject: z.string().describe('The table.'),
    subjectKey: z.string(),
    operation: z.enum(['insert', 'update', 'delete']),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable().describe('Secrets by their prints.'),
    places: z
      .record(z.string(), z.string())
      .describe('What the places are called that it names, by their paths.'),
  }),
);
const changesPage = pageOf('AccountChangesPage', change);
const changesQuery = listQuery(
  { person: z.string().max(200).optional(), subject: z.string().max(100).optional() },
  ['no'],
);

type PersonIn = Pick<AccountChange, 'before' | 'after' | 'subject' | 'subjectKey'>;

/** Whom a change is about. */
const CONCERNS = `coalesce(change.after ->> 'person', change.before ->> 'person', change.subjectKey)`;

/** Who changed what in accounts, from where; nobody can alter it. */
@ApiTags('people')
@Controller('v1/account-changes')
export class AccountChangesController {
  constructor(
    @Inject(AccountsDatabase) private readonly accounts: AccountsDatabase,
    @Inject(PeopleDesk) private readonly people: PeopleDesk,
    @Inject(AreaNames) private readonly areas: AreaNames,
  ) {}

  @Get()
  @Access({ of: 'people' })
  @Answers(changesPage, 'A page of changes.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listAccountChanges',
    summary: 'Every change of people, posts, keys and factors: who, what, when, from where',
  })
  async list(
    @Query({ schema: changesQuery }) query: z.infer<typeof changesQuery>,
    @Actor() { area }: Person,
  ) {
    const { paging, wanted } = partOf(query);
    const { page, pageSize, sort } = paging;
    const { person, subject } = wanted;
    const of = this.accounts.manager.createQueryBuilder(accountChanges, 'change');
    if (area !== NATION) {
      const ids = (await this.people.list(area)).map(({ id }) => id);
      of.andWhere(`${CONCERNS} in (:...ids)`, { ids: [...ids, ''] });
    }
    if (subject !== undefined) of.andWhere('change.subject = :subject', { subject });
    if (person !== undefined) of.andWhere(`${CONCERNS} = :person`, { person });
    const [items, total] = await of
      .orderBy('change.no', sort.startsWith('-') ? 'DESC' : 'ASC')
      .skip((page - 1) * pageSize)
      .take(pageSize)
      .getManyAndCount();
    const ids = items.flatMap((one) => [actorIn(one) ?? [], personIn(one) ?? []].flat());
    const names = await this.namesOf(ids);
    const called = await internally(() => this.areas.of(items.flatMap(areasIn)));
    return {
      items: items.map(({ before, after, ...one }) => {
        const [actor, person] = [actorIn(one), personIn({ ...one, before, after })];
        return {
          ...one,
          at: one.at.toISOString(),
          actorName: (actor && names.get(actor)) ?? null,
          person: person ?? null,
          personName: (person && names.get(person)) ?? null,
          before: shown(before),
          after: shown(after),
          places: Object.fromEntries(
            areasIn({ before, after }).map((path) => [path, called.get(path) ?? path]),
          ),
        };
      }),
      page,
      pageSize,
      total,
    };
  }

  private async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.accounts.manager.findBy(peopleTable, { id: In([...new Set(ids)]) });
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}

/** Who made a change: recorded as `id (role@area)`. */
function actorIn({ actor }: Pick<AccountChange, 'actor'>): string | undefined {
  return actor?.split(' ')[0];
}

/** Whose account it concerns; people themselves stand by their id. */
function personIn({ before, after, subject, subjectKey }: PersonIn): string | undefined {
  const { person } = { ...before, ...after } as { person?: unknown };
  if (typeof person === 'string') return person;
  return subject === 'people' ? subjectKey : undefined;
}

/** Places that a change names, before and after it. */
function areasIn({ before, after }: Pick<AccountChange, 'before' | 'after'>): string[] {
  return [before, after].flatMap((row) => {
    const { area } = (row ?? {}) as { area?: unknown };
    return typeof area === 'string' ? [area] : [];
  });
}

const CONTACT = ['email', 'phone', 'wanted'];

/** How people are reached is masked here as in every list. */
function shown(row: object | null) {
  if (row === null) return null;
  const cells = Object.entries(row) as [string, unknown][];
  return Object.fromEntries(
    cells.map(([name, value]) => [
      name,
      CONTACT.includes(name) && typeof value === 'string' ? masked(value) : value,
    ]),
  );
}
