import { List, Stack, Text, Title } from '@mantine/core';
import { type Say, useSay } from '../../shared/language';
import type { OwnSheet } from '../council-data';
import style from '../council.module.css';
import type { Sums } from './sheet-sums';

interface TotalsProps {
  readonly set: OwnSheet['set'];
  readonly sums: Sums;
  /** What the rules made of the last choices that were saved; none without a connection. */
  readonly score: OwnSheet['score'] | undefined;
}

const MOST_NAMED = 6;

/** The running sums of a sheet, and what stands between it and the next star. */
export function Totals({ set, sums, score }: TotalsProps) {
  const say = useSay();
  const all = set.parts.A + set.parts.B + set.parts.C;
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {say('Tổng điểm của phiếu', 'Sums of the sheet')}
      </Title>
      <table className={style.sums}>
        <tbody>
          {(['A', 'B', 'C'] as const).map((part) => (
            <tr key={part}>
              <th scope="row">{say(`Phần ${part}`, `Part ${part}`)}</th>
              <td>
                {sums.parts[part]} / {set.parts[part]}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <b>{say('Cộng', 'Total')}</b>
            </th>
            <td aria-live="polite">
              {sums.total} / {all}
            </td>
          </tr>
        </tbody>
      </table>
      {sums.open.length > 0 ? (
        <Text size="sm">
          {say(
            `Còn ${sums.open.length} tiêu chí; hạng sao hiện khi chấm đủ.`,
            `${sums.open.length} criteria left; the stars show when all are judged.`,
          )}
        </Text>
      ) : (
        score && <Text size="sm">{sayStars(score, say)}</Text>
      )}
      <Below sums={sums} />
    </Stack>
  );
}

function sayStars({ starByPoints, starByGates, star }: OwnSheet['score'], say: Say): string {
  if (star === null || starByPoints === null) return '';
  const byGates = starByGates !== null && starByGates < starByPoints;
  const reason = byGates
    ? say(
        ` (điểm cho ${starByPoints} sao, mức tối thiểu chỉ cho ${starByGates} sao)`,
        ` (points give ${starByPoints}, the minimums allow ${starByGates})`,
      )
    : '';
  return say(
    `Theo các lựa chọn đã lưu: ${star} sao${reason}.`,
    `By what is saved: ${star} stars${reason}.`,
  );
}

/** Minimums of the sheet that the choices so far do not reach. */
function Below({ sums: { below } }: { sums: Sums }) {
  const say = useSay();
  if (below.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {say('Chưa đạt mức tối thiểu', 'Below a minimum')}
      </Text>
      <List size="sm" spacing={2}>
        {below.slice(0, MOST_NAMED).map(({ criterion, star, needed }) => (
          <List.Item key={`${criterion.no} ${star}`}>
            {say(
              `${star} sao: tiêu chí ${criterion.no} cần ít nhất ${needed} điểm`,
              `${star} stars: criterion ${criterion.no} needs at least ${needed} points`,
            )}
          </List.Item>
        ))}
      </List>
      {below.length > MOST_NAMED && (
        <Text size="sm">
          {say(`và ${below.length - MOST_NAMED} mức khác`, `and ${below.length - MOST_NAMED} more`)}
        </Text>
      )}
    </div>
  );
}
