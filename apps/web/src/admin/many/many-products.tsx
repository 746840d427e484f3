import { cycleStageWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import type { Filters } from '../board/filters';
import { Many } from './many';

const MOST = 100;

/** One act on the products that the filters have found. */
export function ManyProducts({ filters }: { filters: Filters }) {
  const { language, say } = useLanguage();
  const query = { ...filters, pageSize: MOST };
  const { data } = useQuery({
    queryKey: ['list', 'products', 'many', query],
    queryFn: () => answered(api.GET('/v1/products', { params: { query } })),
  });
  const open = (data?.items ?? []).filter(({ holderRole }) => holderRole !== null);
  return (
    <Many
      acts={['assign', 'return', 'retry']}
      words={say('Xử lý nhiều sản phẩm một lần', 'Act on several products at once')}
      choices={open.map(({ id, name, stage, commune }) => ({
        kind: 'product-cycle',
        id,
        label: `${name} (${commune}): ${worded(cycleStageWords, stage, language)}`,
      }))}
    />
  );
}
