import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Bars } from '../../shared/parts/bars';
import { Ahead, type Month } from './ahead';

/** What the councils will have to judge. */
export function Judging({ months }: { months: readonly Month[] }) {
  const say = useSay();
  const title = say('Sản phẩm phải chấm', 'Products to judge');
  const bars = months.map(({ month, products }) => ({
    ...{ key: month, label: dayWritten(month), value: products },
  }));
  return (
    <Ahead
      title={title}
      months={months}
      isNone={months.every(({ rounds, products }) => rounds + products === 0)}
      drawn={<Bars bars={bars} />}
      minWidth={320}
      heads={[say('Đợt đánh giá', 'Rounds'), title]}
      cellsOf={({ rounds, products }) => [rounds, products]}
    />
  );
}
