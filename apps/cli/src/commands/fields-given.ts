import type { StreamType } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { type Field, type Fields, shapeFaults } from '@ocop/ground';
import type { DeadlineRow, ProgrammeBoardRow, RoundBoardRow } from '@ocop/records';
import { commandFieldWords, dutyWords, phraseOf } from '@ocop/words';
import type { ApiClient } from '../api-client';
import { inWords, said } from '../language';
import { COLLECTIONS } from './collections';
import { type CaseName, casesOf } from './find-case';
import { meant, type Named } from './meant';

export type Values = Readonly<Record<string, unknown>>;

/** `A=27` is a number where the command has a number, else text. */
export function fieldsGiven(kind: StreamType, command: string, given: readonly string[]): Values {
  const fields = aggregateOf(kind).actions[command]?.fields ?? {};
  return Object.fromEntries(given.map((text) => parseField(text, fields)));
}

function parseField(text: string, fields: Fields): [string, unknown] {
  const at = text.indexOf('=');
  if (at < 1)
    throw new Error(
      said(
        `trường viết là tên=giá trị, nhận ${JSON.stringify(text)}`,
        `a field is name=value, got ${JSON.stringify(text)}`,
      ),
    );
  const [name, value] = [text.slice(0, at), text.slice(at + 1)];
  const kind = fields[name]?.kind;
  if (kind === 'integer') return [name, Number(value)];
  if (kind === 'flag') return [name, value === 'true'];
  if (kind === 'list') return [name, value.split(',').map((item) => item.trim())];
  return [name, value];
}

/** What a field names by its id, and where those that may be meant are found. */
type LookUp = (api: ApiClient, target: CaseName) => Promise<readonly Named[]>;

const LOOK_UPS: Readonly<Record<string, LookUp>> = {
  product: cases('product-cycle'),
  products: cases('product-cycle'),
  round: cases('evaluation-round'),
  programme: cases('programme-year'),
  member: council,
  present: council,
  deadline: deadlines,
  commune: communes,
};

/** Names where the command wants ids: what cannot be an id is looked up by what it is called. @throws Refused */
export async function withIds(
  api: ApiClient,
  target: CaseName,
  command: string,
  values: Values,
): Promise<Values> {
  const fields = aggregateOf(target.kind).actions[command]?.fields ?? {};
  const entries = Object.entries(values).map(async ([name, value]) => {
    const [field, lookUp] = [fields[name], LOOK_UPS[name]];
    if (!field || !lookUp || isId(name, field, value)) return [name, value] as const;
    const known = await lookUp(api, target);
    const idOf = (wish: unknown) =>
      meant(String(wish), phraseOf(commandFieldWords, name) ?? { vi: name, en: name }, known).id;
    return [name, Array.isArray(value) ? value.map(idOf) : idOf(value)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A deadline's name has no form of its own: it is an id when there is such a deadline. */
function isId(name: string, field: Field, value: unknown): boolean {
  return name !== 'deadline' && shapeFaults(field, value).length === 0;
}

function cases(kind: StreamType): LookUp {
  return async (api) => {
    const found = await casesOf(api, kind);
    return found.map(({ ref, names, title }) => ({ id: ref.id, names, title }));
  };
}

async function council(api: ApiClient, { id }: CaseName): Promise<Named[]> {
  const { members } = await api.get<RoundBoardRow>(`/v1/rounds/${id}`);
  return members.map((member) => named(member.id, member.name));
}

async function deadlines(api: ApiClient, { kind, id }: CaseName): Promise<Named[]> {
  const path = `/v1/${COLLECTIONS[kind]}/${id}`;
  const { deadlines } = await api.get<{ deadlines: readonly DeadlineRow[] }>(path);
  return deadlines
    .filter(({ open }) => open)
    .map((one) => {
      const words = phraseOf(dutyWords, one.kind);
      return {
        id: one.id,
        names: [one.kind, ...(words ? [words.vi, words.en] : [])],
        title: words ? inWords(words) : one.kind,
      };
    });
}

async function communes(api: ApiClient, { id }: CaseName): Promise<Named[]> {
  const { plan } = await api.get<ProgrammeBoardRow>(`/v1/programmes/${id}`);
  return plan.communes.map(({ area, name }) => named(area, name));
}

const named = (id: string, name: string): Named => ({ id, names: [name], title: name });
