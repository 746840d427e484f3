import { Alert, Group, List, Stack, Text } from '@mantine/core';
import {
  capital,
  cycleStageWords,
  helpInTrouble,
  roleWords,
  sayTrouble,
  tierWords,
  worded,
} from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { CasePapers } from '../../shared/parts/case-papers';
import { Page } from '../../shared/parts/page';
import { Examined } from '../../shared/parts/pack';
import { ProductPicture } from '../../shared/parts/product-picture';
import { StandingBadge } from '../../shared/parts/standing';
import type { components } from '../../shared/schema.gen';
import type { ScreenProps } from '../../shared/screen';
import { useSession } from '../../shared/session';
import { Actions } from '../case/actions';
import { Clock } from '../case/clock';
import { Deadlines } from '../case/deadlines';
import { Passage } from '../case/passage';
import { Section } from '../../shared/parts/section';
import { isOver, stepOf } from '../case/steps';
import { Story } from '../case/story';
import { Many } from '../many/many';
import { About } from './about';
import { Signed } from './signed';
import { Dossier } from './dossier';
import { NotArrived } from './not-arrived';
import { Served } from './served';

/** A picture is chosen where it is seen. */
const CHOSEN_BELOW = ['ChoosePicture'];

type Product = components['schemas']['Product'];

/** One product: its way, what is to be done, everything that happened. */
export function Screen({ params: { id = '' } }: ScreenProps) {
  const { say } = useLanguage();
  const stream = `product-cycle/${id}`;
  const query = useQuery({
    queryKey: ['case', stream],
    queryFn: () => answered(api.GET('/v1/products/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {(product) => (
        <Page
          title={product.name}
          back={{ href: '/san-pham', words: say('Tất cả sản phẩm', 'All products') }}
          about={`${product.owner} · ${product.commune}`}
        >
          <Standing product={product} />
          <Passage
            at={stepOf(product.stage)}
            ended={isOver(product.stage)}
            deadlines={product.deadlines}
          />
          <Section title={say('Việc có thể làm', 'What you may do')}>
            <Actions
              stream={stream}
              about={product.name}
              revision={product.revision}
              actions={product.nextActions}
              without={CHOSEN_BELOW}
            />
          </Section>
          <Missing product={product} />
          <Section title={say('Thời hạn', 'Deadlines')}>
            <Deadlines deadlines={product.deadlines} />
          </Section>
          <Section title={say('Đồng hồ', 'Clock')}>
            <Clock product={id} />
          </Section>
          <Served product={id} />
          <Dossier product={id} />
          <ProductPicture product={product} />
          <CasePapers stream={stream} />
          <Section title={say('Thông tin', 'About it')}>
            <About product={product} />
          </Section>
          <Examined product={id} stream={stream} />
          <Section title={say('Diễn biến', 'What happened')}>
            <Story stream={stream} href={`/v1/products/${id}/events`} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

function Standing({ product }: { product: Product }) {
  const { language, say } = useLanguage();
  const { stage, tier, late, holderRole, dueOn } = product;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Text fw={700} fz="lg">
          {capital(worded(cycleStageWords, stage, language))}
        </Text>
        {tier && <Text c="dimmed">{worded(tierWords, tier, language)}</Text>}
        {late && <StandingBadge standing="overdue" />}
      </Group>
      {holderRole && (
        <Text>
          {say('Đang chờ', 'Waiting for')} <b>{worded(roleWords, holderRole, language)}</b>
          {dueOn && `, ${say('hạn', 'by')} ${dayWritten(dueOn)}`}
        </Text>
      )}
      <Trouble stream={`product-cycle/${product.id}`} name={product.name} />
      <Signed product={product.id} />
      <NotArrived stream={`product-cycle/${product.id}`} />
    </Stack>
  );
}

/** What stands in the case's way, for those who look after its area. */
function Trouble({ stream, name }: { stream: string; name: string }) {
  const { language, say } = useLanguage();
  const { post } = useSession();
  const mayAsk = ['programme-office', 'authority', 'auditor'].includes(post?.role ?? '');
  const { data } = useQuery({
    queryKey: ['list', 'troubles'],
    queryFn: () => answered(api.GET('/v1/troubles')),
    enabled: mayAsk,
  });
  const own = (data?.items ?? []).filter((one) => one.stream === stream);
  if (own.length === 0) return null;
  return (
    <Alert color="orange" title={say('Vướng mắc', 'In its way')}>
      {own.map((trouble) => (
        <div key={trouble.code}>
          {capital(sayTrouble(trouble, language))}. {helpInTrouble(trouble, language)}
        </div>
      ))}
      <Many
        acts={['retry']}
        words={say('Chạy lại bước bị kẹt', 'Retry the step that is stuck')}
        choices={[{ kind: 'product-cycle', id: stream.split('/')[1] ?? '', label: name }]}
      />
    </Alert>
  );
}

function Missing({ product: { missing } }: { product: Product }) {
  const { say } = useLanguage();
  if (missing.length === 0) return null;
  return (
    <Section title={say('Giấy tờ cần bổ sung', 'Papers to be completed')}>
      <List>
        {missing.map(({ paper, reason }) => (
          <List.Item key={paper}>
            <b>{paper}</b>: {reason}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
