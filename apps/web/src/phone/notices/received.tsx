import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { Refusal } from '../parts/states';
import { useToday } from '../parts/today';

const QUERY = { sort: '-orderedAt', pageSize: 100 } as const;

/** A notice that the law wants delivered: its recipient says that it is here, and nobody has to come. */
export function Received({ notice }: { notice: string }) {
  const say = useSay();
  const today = useToday();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['list', 'servings'],
    queryFn: () => answered(api.GET('/v1/servings', { params: { query: QUERY } })),
  });
  const serving = data?.items.find(({ key }) => key === notice);
  const done = useMutation({
    mutationFn: ({ serving: { key, role, area }, on }: Mine) =>
      answered(api.POST('/v1/servings/proof', { body: { key, role, area, how: 'opened', on } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['list', 'servings'] }),
  });
  if (!serving || !today) return null;
  if (serving.state === 'proved')
    return (
      <p className="small quiet">
        {say('Đã xác nhận nhận được ngày', 'Known to have arrived on')}{' '}
        {serving.provedOn && dayWritten(serving.provedOn)}
      </p>
    );
  return (
    <>
      <Refusal error={done.error} />
      <button
        type="button"
        disabled={done.isPending}
        onClick={() => done.mutate({ serving, on: today })}
      >
        {say('Tôi đã nhận được thông báo này', 'I have this notice')}
      </button>
    </>
  );
}

interface Mine {
  readonly serving: components['schemas']['Serving'];
  readonly on: string;
}
