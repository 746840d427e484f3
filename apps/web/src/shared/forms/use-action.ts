import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Fault } from '@ocop/ground';
import { useRef, useState } from 'react';
import { answered, api, send } from '../api';
import { faultsIn, wasUnheard } from '../problem';
import type { components } from '../schema.gen';
import { emptyRecord, readRecord, type RecordDraft, recordDraft } from './draft';
import type { Aim, Form } from './form';

/** What a case answers when a command counted. */
export type Counted = components['schemas']['Counted'];

/** The form of a command; undefined until the forms have come. */
export function useForm(kind: Form['kind'], command: string): Form | undefined {
  const { data } = useQuery({
    queryKey: ['forms'],
    queryFn: () => answered(api.GET('/v1/actions')),
    staleTime: Infinity,
  });
  return data?.items.find((form) => form.kind === kind && form.command === command);
}

interface Giving {
  readonly draft: RecordDraft;
  readonly write: (draft: RecordDraft) => void;
  /** What is wrong, by place: found here or told by the API. */
  readonly faults: readonly Fault[];
  /** What is left of the refusal apart from places. */
  readonly error: unknown;
  /** Checks what was written; true when it may be confirmed and sent. */
  readonly check: () => boolean;
  readonly give: () => Promise<Counted | undefined>;
  readonly underWay: boolean;
}

/**
 * Filling in a form and sending it, without a look of its own. The command keeps its name (`Idempotency-Key`) as long as
 * it says the same, so that what was sent into silence can be sent again.
 */
export function useAction(
  form: Form,
  aim: Aim,
  given: Readonly<Record<string, unknown>> = {},
): Giving {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => begin(form, given));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [error, setError] = useState<unknown>();
  const [underWay, setUnderWay] = useState(false);
  const named = useRef({ said: '', key: '' });

  const write = (next: RecordDraft) => {
    setDraft(next);
    setError(undefined);
  };
  const check = () => {
    const read = readRecord(form.fields, draft);
    setFaults(read.faults);
    setError(undefined);
    return read.faults.length === 0;
  };
  const give = async () => {
    const { value } = readRecord(form.fields, draft);
    const body = { type: form.command, ...value, ...seen(aim) };
    const said = JSON.stringify(body);
    if (named.current.said !== said) named.current = { said, key: crypto.randomUUID() };
    setUnderWay(true);
    try {
      const headers = { 'Idempotency-Key': named.current.key };
      const counted = await send<Counted>({ method: 'POST', href: aim.href, body, headers });
      await queries.invalidateQueries();
      return counted;
    } catch (refusal) {
      setError(refusal);
      setFaults(faultsIn(refusal));
      // A refused command is done with: the next is another one, even if it says the same.
      if (!wasUnheard(refusal)) named.current = { said: '', key: '' };
      return undefined;
    } finally {
      setUnderWay(false);
    }
  };
  return { draft, write, faults, error, check, give, underWay };
}

function begin(form: Form, given: Readonly<Record<string, unknown>>): RecordDraft {
  return { ...emptyRecord(form.fields), ...recordDraft(form.fields, given) };
}

function seen({ revision }: Aim): { expectedRevision?: number } {
  return revision === undefined ? {} : { expectedRevision: revision };
}
