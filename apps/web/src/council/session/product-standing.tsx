import { Text } from '@mantine/core';
import { sampleWords } from '@ocop/words';
import { type Say, useLanguage } from '../../shared/language';
import type { CouncilSession, SessionProduct } from '../council-data';

interface StandingProps {
  readonly session: CouncilSession;
  readonly product: SessionProduct;
}

/** How a product stands in the session: counts of sheets, never points. */
export function ProductStanding({ session, product }: StandingProps) {
  const { say, language } = useLanguage();
  const nameOf = (id: string) => session.seats.find((seat) => seat.id === id)?.name ?? id;
  const lines = [
    ...progress(session, product, say),
    ...people(product, nameOf, say),
    ...matters(session, product, say),
    ...(product.samples
      ? [{ words: `${say('Mẫu', 'Samples')}: ${sampleWords[product.samples][language]}` }]
      : []),
  ];
  return lines.map(({ words, isGrave }) => (
    <Text
      key={words}
      size="sm"
      c={isGrave ? 'var(--council-bad)' : undefined}
      fw={isGrave ? 600 : undefined}
    >
      {words}
    </Text>
  ));
}

const MOST_NAMED = 3;

interface Line {
  readonly words: string;
  readonly isGrave?: boolean;
}

function progress(
  { stage }: CouncilSession,
  { putOff, onAgenda, pass, sheets, judges, quorate }: SessionProduct,
  say: Say,
): Line[] {
  if (putOff) return [{ words: say('Để lại phiên sau', 'Put off to another session') }];
  if (stage !== 'in-session') return [];
  if (!onAgenda) return [{ words: say(`✓ Đã chấm ở lần ${pass}`, `✓ Scored in pass ${pass}`) }];
  const again = pass > 1 ? say(`Chấm lại lần ${pass}. `, `Pass ${pass}. `) : '';
  if (sheets === null) return again ? [{ words: again }] : [];
  const isWhole = sheets === judges && quorate;
  const sign = isWhole ? '✓ ' : '';
  return [
    {
      words: say(
        `${sign}${again}${sheets} / ${judges} phiếu`,
        `${sign}${again}${sheets} of ${judges} sheets`,
      ),
    },
  ];
}

function people(
  { recused, waitedFor, abstained }: SessionProduct,
  nameOf: (id: string) => string,
  say: Say,
): Line[] {
  const named = (ids: readonly string[] | null, vi: string, en: string): Line[] =>
    ids && ids.length > 0 ? [{ words: `${say(vi, en)}: ${ids.map(nameOf).join(', ')}` }] : [];
  return [
    ...named(recused, 'Không chấm (có liên quan)', 'Recused'),
    ...named(abstained, 'Không cho điểm', 'Abstained'),
    // Before anybody has given one, the count says it.
    ...named(
      waitedFor && waitedFor.length <= MOST_NAMED ? waitedFor : [],
      'Chờ phiếu của',
      'Waiting for',
    ),
  ];
}

function matters(
  { spreadLimit }: CouncilSession,
  { wide, voteOpen }: SessionProduct,
  say: Say,
): Line[] {
  if (voteOpen === 'spread')
    return [
      {
        words: say(
          `⚠ Vẫn chênh quá ${spreadLimit} điểm sau lần hai: biểu quyết hoặc để lại`,
          `⚠ Still more than ${spreadLimit} points apart: vote, or put it off`,
        ),
        isGrave: true,
      },
    ];
  if (voteOpen === 'knock-out')
    return [
      {
        words: say(
          '⚠ Chưa đạt mức tối thiểu: Hội đồng biểu quyết',
          '⚠ A minimum is missed: the council votes',
        ),
        isGrave: true,
      },
    ];
  if (!wide) return [];
  return [
    {
      words: say(
        `⚠ Điểm chênh quá ${spreadLimit}: thảo luận, khi kết thúc chấm sẽ chấm lại lần hai`,
        `⚠ More than ${spreadLimit} points apart: discuss; a second pass follows when scoring closes`,
      ),
      isGrave: true,
    },
  ];
}
