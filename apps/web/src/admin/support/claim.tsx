import { Anchor, Grid, List, Text } from '@mantine/core';
import { capital, sayQuantity, supportStandingWords } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { Viewer } from '../../shared/files/viewer';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import { placeOf } from '../../shared/places';
import type { components } from '../../shared/schema.gen';
import type { ScreenProps } from '../../shared/screen';
import { Actions } from '../case/actions';
import { ClaimFacts } from './claim-facts';
import { ClaimPapers } from './claim-papers';
import type { WholeClaim } from './claim-words';
import { sumsOf } from './sums-of';

/** One claim on support money: its papers beside the file that is looked at, and what may be done about it. */
export function Screen({ params: { id = '' } }: ScreenProps) {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['case', `recognition/${id}`, 'support'],
    queryFn: () => answered(api.GET('/v1/recognitions/{id}/support', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {(claim) => (
        <Page
          title={say(`Tiền hỗ trợ: ${claim.product}`, `Support money: ${claim.product}`)}
          back={{ href: '/ho-tro', words: say('Tất cả tiền hỗ trợ', 'All support money') }}
          about={`${claim.owner} · ${claim.commune}`}
        >
          <Known claim={claim} />
        </Page>
      )}
    </Loaded>
  );
}

function Known({ claim }: { claim: WholeClaim }) {
  const { language, say } = useLanguage();
  const { recognition, product, plan, revision, nextActions, standing, payments } = claim;
  const [shown, setShown] = useState<string>();
  const { data } = useQuery({ queryKey: ['list', 'support', 'sums'], queryFn: sumsOf });
  const sum = data?.items.find((one) => one.plan === plan);
  const stream = `recognition/${recognition}`;
  return (
    <>
      <Section title={capital(supportStandingWords[standing][language])}>
        <Actions
          {...{ stream, revision, about: product }}
          actions={nextActions.toSorted((a, b) => rank(claim, a) - rank(claim, b))}
          givens={givensOf(claim, sum)}
        />
      </Section>
      <Section title={say('Thông tin', 'About it')}>
        <ClaimFacts claim={claim} rest={sum?.rest ?? null} />
        <Anchor component={Link} href={placeOf(stream)}>
          {say('Xem giấy chứng nhận', 'See the certificate')} {claim.number}
        </Anchor>
      </Section>
      {payments.length > 0 && (
        <Section title={say('Đã chi', 'Paid')}>
          <List>
            {payments.map(({ amount, on, reference }) => (
              <List.Item key={`${on} ${reference} ${amount}`}>
                {dayWritten(on)}: <b>{sayQuantity(amount, 'dong', language)}</b>, {reference}
              </List.Item>
            ))}
          </List>
        </Section>
      )}
      <Section title={say('Giấy tờ', 'Papers')}>
        {claim.claimNo === null ? (
          <Text c="dimmed">
            {say('Chưa có đề nghị nên chưa có giấy tờ.', 'Nothing is claimed yet, so no papers.')}
          </Text>
        ) : (
          <Grid>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <ClaimPapers {...{ claim, shown, setShown }} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 7 }}>
              <Viewer file={shown} />
            </Grid.Col>
          </Grid>
        )}
      </Section>
    </>
  );
}

/** What is missing is asked for first; nothing is granted without it. */
const rank = ({ missing }: WholeClaim, { command }: { readonly command: string }) =>
  command === (missing.length > 0 ? 'AskSupportPapers' : 'GrantSupport') ? 0 : 1;

type Sum = components['schemas']['SupportSums']['items'][number];

/** What forms begin with: the missing papers, the whole amount, and the sum that whoever grants sees on this page. */
function givensOf({ missing, entitled }: WholeClaim, sum: Sum | undefined) {
  const papers = missing.map(({ id }) => id);
  const seen =
    sum?.budget && sum.rest ? { grantedBefore: Number(sum.budget) - Number(sum.rest) } : {};
  return {
    AskSupportPapers: { papers },
    AddSupportPapers: { papers: missing.map(({ id: paper }) => ({ paper })) },
    GrantSupport: { amount: Number(entitled), ...seen },
  };
}
