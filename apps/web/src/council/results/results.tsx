import { Alert, Anchor, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { outcomeWords, sayPoints } from '@ocop/words';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { NotShown } from '../../shared/parts/not-shown';
import { useLanguage } from '../../shared/language';
import type { ScreenProps } from '../../shared/screen';
import type { components } from '../../shared/schema.gen';
import { streamOf, useCouncilSession } from '../council-data';
import style from '../council.module.css';
import { sayRound } from '../round-title';
import { RadarFigures } from './radar';
import { Waiting } from '../../shared/parts/waiting';

type Result = components['schemas']['ProductResult'];

/** What the council found, once the reader may know it: ranks, minimums, remarks, and how it scored. */
export function Screen({ params: { round = '' } }: ScreenProps) {
  const { say, language } = useLanguage();
  const { data: session } = useCouncilSession(round);
  const { data, error } = useQuery({
    queryKey: ['case', streamOf(round), 'results'],
    queryFn: () =>
      answered(api.GET('/v1/rounds/{id}/results', { params: { path: { id: round } } })),
  });
  if (error) return <NotShown error={error} />;
  if (!data) return <Waiting />;
  const ranked = [...data.items].sort((a, b) => a.rank - b.rank || a.no - b.no);
  return (
    <Stack className={style.screen}>
      <Anchor component={Link} href={`/phien-hop/${round}`}>
        ← {say('Phiên họp', 'The session')}
      </Anchor>
      <Title order={1} size="h2">
        {say('Kết quả chấm điểm', 'Results')}
        {session ? `: ${sayRound(session, language)}` : ''}
      </Title>
      {session && ['scored', 'concluded', 'submitted'].includes(session.stage) && (
        <Alert color="gray">
          {say(
            'Kết quả dự kiến, chưa có quyết định phê duyệt. Không công bố.',
            'Provisional: no decision has approved these results. Not to be published.',
          )}
        </Alert>
      )}
      <div
        className={style.scroll}
        role="region"
        aria-label={say('Bảng kết quả', 'Results')}
        tabIndex={0}
      >
        <ResultTable results={ranked} />
      </div>
      <Remarks remarks={session?.remarks ?? []} session={session} />
      <RadarFigures round={round} session={session} />
    </Stack>
  );
}

function ResultTable({ results }: { results: readonly Result[] }) {
  const { say, language } = useLanguage();
  const points = (value: string) => sayPoints(value, language);
  return (
    <table className={style.table}>
      <thead>
        <tr>
          <th data-figure>{say('Hạng', 'Rank')}</th>
          <th>{say('Sản phẩm', 'Product')}</th>
          <th data-figure>A</th>
          <th data-figure>B</th>
          <th data-figure>C</th>
          <th data-figure>{say('Điểm TB', 'Mean')}</th>
          <th data-figure>{say('Chênh', 'Spread')}</th>
          <th data-figure>{say('Phiếu', 'Sheets')}</th>
          <th>{say('Kết quả', 'Result')}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((one) => (
          <tr key={one.product}>
            <td data-figure>{one.rank}</td>
            <th scope="row">
              {one.no}. {one.name}
            </th>
            <td data-figure>{one.parts ? points(one.parts.A) : '–'}</td>
            <td data-figure>{one.parts ? points(one.parts.B) : '–'}</td>
            <td data-figure>{one.parts ? points(one.parts.C) : '–'}</td>
            <td data-figure>
              <b>{points(one.average)}</b>
            </td>
            <td data-figure>{one.spread}</td>
            <td data-figure>{one.sheets}</td>
            <td>
              <Outcome result={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ result }: { result: Result }) {
  const { say, language } = useLanguage();
  const { outcome, stars, starByPoints, missed, provisional } = result;
  return (
    <>
      <Text size="sm" fw={600}>
        {say(`${stars} sao`, `${stars} stars`)}: {outcomeWords[outcome][language]}
      </Text>
      {missed.length > 0 && (
        <Text size="sm">
          {say(
            `Điểm cho ${starByPoints} sao; chưa đạt mức tối thiểu ở: `,
            `Points give ${starByPoints} stars; below the minimum at: `,
          )}
          {missed
            .map(({ criterion, star }) =>
              say(`${criterion} (${star} sao)`, `${criterion} (${star} stars)`),
            )
            .join(', ')}
        </Text>
      )}
      {provisional && (
        <Text size="sm">
          {say('Tạm tính: chấm theo tổng từng phần.', 'Provisional: scored by totals of parts.')}
        </Text>
      )}
    </>
  );
}

interface RemarksProps {
  readonly remarks: components['schemas']['CouncilSession']['remarks'];
  readonly session: components['schemas']['CouncilSession'] | undefined;
}

/** What members want to be read beside the result: views that did not carry the day, too. */
function Remarks({ remarks, session }: RemarksProps) {
  const { say } = useLanguage();
  if (remarks.length === 0) return null;
  const nameOf = (id: string | undefined) =>
    session?.seats.find((seat) => seat.id === id)?.name ??
    session?.products.find((product) => product.id === id)?.name ??
    id;
  return (
    <Paper withBorder p="sm" component="section" aria-label={say('Ý kiến được ghi lại', 'Remarks')}>
      <Title order={2} size="h4">
        {say('Ý kiến được ghi lại', 'Remarks on record')}
      </Title>
      <List size="sm">
        {remarks.map(({ member, product, remark }) => (
          <List.Item key={`${member} ${remark}`}>
            <b>{nameOf(member)}</b>
            {product ? ` (${nameOf(product)})` : ''}: {remark}
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}
