import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { sayPoints } from '@ocop/words';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { type CouncilSession, streamOf } from '../council-data';

type Radar = components['schemas']['RoundRadar'];

interface RadarProps {
  readonly round: string;
  readonly session: CouncilSession | undefined;
}

/** How the council scored, for whoever may see its sheets: figures to look at, never to decide by. */
export function RadarFigures({ round, session }: RadarProps) {
  const { say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['case', streamOf(round), 'radar'],
    queryFn: () => answered(api.GET('/v1/rounds/{id}/radar', { params: { path: { id: round } } })),
    retry: false,
  });
  if (!data) return null;
  return (
    <Paper withBorder p="sm" component="section" aria-label={say('Cách chấm', 'How it scored')}>
      <Title order={2} size="h4">
        {say('Cách chấm của Hội đồng', 'How the council scored')}
      </Title>
      <Text size="sm" mb="xs">
        {say(
          'Số liệu để xem xét, không phải căn cứ để quyết định.',
          'Figures to look at, not to decide by.',
        )}
      </Text>
      <Figures radar={data} session={session} />
    </Paper>
  );
}

function Figures({ radar, session }: { radar: Radar; session: CouncilSession | undefined }) {
  const { say, language } = useLanguage();
  const { spread, heaping, members, idleCriteria, against } = radar;
  const figure = (value: number) => sayPoints(String(Number(value.toFixed(1))), language);
  const nameOf = (id: string) =>
    session?.seats.find((seat) => seat.id === id)?.name ??
    session?.products.find((product) => product.id === id)?.name ??
    id;
  const leaning = members.filter(({ leans }) => leans !== 'even');
  const lines = [
    say(
      `Chênh lệch giữa các phiếu: trung vị ${figure(spread.median)}, lớn nhất ${figure(spread.widest)} điểm.`,
      `Spread between sheets: median ${figure(spread.median)}, widest ${figure(spread.widest)} points.`,
    ),
    ...heaping
      .filter(({ above, below }) => above + below > 0)
      .map(({ edge, above, below }) =>
        say(
          `Sát ngưỡng ${edge}: ${above} phiếu vừa đạt, ${below} phiếu vừa thiếu.`,
          `At the edge of ${edge}: ${above} sheets just reach it, ${below} just miss it.`,
        ),
      ),
    ...leaning.map(({ member, difference, leans }) =>
      leans === 'lenient'
        ? say(
            `${nameOf(member)} chấm cao hơn đồng nghiệp ${figure(difference)} điểm.`,
            `${nameOf(member)} gives ${figure(difference)} points more than colleagues.`,
          )
        : say(
            `${nameOf(member)} chấm thấp hơn đồng nghiệp ${figure(-difference)} điểm.`,
            `${nameOf(member)} gives ${figure(-difference)} points less than colleagues.`,
          ),
    ),
    ...against.map(({ product, mean, here }) =>
      say(
        `${nameOf(product)}: ở đây ${figure(here)}, Hội đồng khác ${figure(mean)}.`,
        `${nameOf(product)}: ${figure(here)} here, ${figure(mean)} by another council.`,
      ),
    ),
  ];
  return (
    <Stack gap="xs">
      <List size="sm">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <Idle criteria={idleCriteria} />
    </Stack>
  );
}

/** Criteria that told no product from another. */
function Idle({ criteria }: { criteria: Radar['idleCriteria'] }) {
  const { say } = useLanguage();
  if (criteria.length === 0) return null;
  return (
    <details>
      <summary>
        {say(
          `${criteria.length} tiêu chí mọi người cho mọi sản phẩm như nhau`,
          `${criteria.length} criteria at which everybody gave the same`,
        )}
      </summary>
      <List size="sm">
        {criteria.map(({ set, criterion, name }) => (
          <List.Item key={`${set} ${criterion}`}>
            {criterion} {name} ({set})
          </List.Item>
        ))}
      </List>
    </details>
  );
}
